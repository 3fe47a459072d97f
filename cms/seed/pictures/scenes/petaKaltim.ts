import { darken, ink, lighten } from '../colors.ts';
import { getRandom } from '../random.ts';
import { boatAt } from '../river.ts';
import { birds } from '../sky.ts';
import {
  box,
  circle,
  curve,
  ellipse,
  fill,
  place,
  polygon,
  shaded,
  stroke,
  times,
  turn,
} from '../svg.ts';
import type { Point } from '../svg.ts';
import { turtle } from '../turtle.ts';
import { doyo, patterned } from '../weave.ts';

/** The seven regencies, drawn by hand and not to scale; shared corners have equal numbers. */
const areas = [
  // Mahakam Ulu
  {
    color: '#2f6f68',
    outline: toPoints('560 330, 700 180, 880 250, 1010 330, 900 470, 700 560, 560 500'),
  },
  // Berau
  {
    color: '#e0a640',
    outline: toPoints(
      '1010 330, 1120 170, 1300 130, 1420 250, 1560 330, 1480 420, 1330 400, 1130 440',
    ),
  },
  // Kutai Timur
  {
    color: '#c9633d',
    outline: toPoints(
      '900 470, 1010 330, 1130 440, 1330 400, 1480 420, 1530 520, 1400 560, 1250 560, 1060 590',
    ),
  },
  // Kutai Barat
  {
    color: '#d98f6a',
    outline: toPoints('560 500, 700 560, 900 470, 930 640, 860 820, 700 860, 600 720'),
  },
  // Kutai Kartanegara
  {
    color: '#5b8a6a',
    outline: toPoints(
      '900 470, 1060 590, 1250 560, 1310 640, 1250 770, 1120 800, 1000 850, 860 820, 930 640',
    ),
  },
  // Penajam Paser Utara
  {
    color: '#3f5a78',
    outline: toPoints('860 820, 1000 850, 1120 800, 1130 900, 1020 960, 880 920'),
  },
  // Paser
  {
    color: '#a5312c',
    outline: toPoints(
      '700 860, 860 820, 880 920, 1020 960, 990 1060, 1010 1170, 860 1190, 760 1060',
    ),
  },
];

const neighbours = toPoints(
  '-80 -60, 1230 -60, 1330 40, 1300 130, 1010 330, 930 640, 1000 850, 1010 1170, 960 1260, 980 1400, -80 1400',
);

export function petaKaltim(): string {
  const random = getRandom('peta');
  const land = areas.map(({ outline: corners, color }, index) => {
    const outline = toCoast(corners);
    return (
      fill(polygon(outline), color) +
      patterned(
        polygon(outline),
        doyo(color, lighten(color, 0.22), darken(color, 0.16)),
        0.26 + (index % 3) * 0.06,
        index * 17,
      ) +
      `<path d="${polygon(outline)}" fill="none" stroke="${ink.paper}" stroke-width="9" stroke-linejoin="round"/>`
    );
  });
  const cities: readonly Point[] = [
    [1100, 740],
    [1135, 905],
    [1330, 610],
  ];
  return (
    shaded(
      box(0, 0, 1920, 1280),
      [
        [0, '#a9d3cf'],
        [1, '#5b9fa6'],
      ],
      [0, 0, 1, 1],
    ) +
    times(15, (row) =>
      times(13, (column) =>
        stroke(
          `M${column * 160 + (row % 2) * 80 - 40} ${60 + row * 88}q30 -22 60 0q30 22 60 0`,
          '#e2f2e8',
          4,
          0.4,
        ),
      ),
    ) +
    place(22, 30, fill(polygon(toCoast(neighbours)), ink.deep, 0.25)) +
    fill(polygon(toCoast(neighbours)), '#e3dcc0') +
    areas
      .map(({ outline }) => place(22, 30, fill(polygon(toCoast(outline)), ink.deep, 0.3)))
      .join('') +
    land.join('') +
    stroke(
      curve([
        [640, 340],
        [760, 460],
        [880, 560],
        [900, 660],
        [1000, 700],
        [1100, 745],
        [1180, 760],
        [1262, 766],
      ]),
      ink.paper,
      15,
    ) +
    stroke(
      curve([
        [640, 340],
        [760, 460],
        [880, 560],
        [900, 660],
        [1000, 700],
        [1100, 745],
        [1180, 760],
        [1262, 766],
      ]),
      '#5aa0ac',
      9,
    ) +
    cities
      .map(
        ([x, y]) =>
          circle(x + 4, y + 6, 26, ink.deep, 0.35) +
          circle(x, y, 25, ink.paper) +
          circle(x, y, 16, ink.madder) +
          circle(x, y, 7, ink.turmeric),
      )
      .join('') +
    place(1620, 300, islands(random)) +
    place(330, 990, compass()) +
    boatAt(
      1500,
      960,
      0.5,
      ink.madder,
      fill('M-10 -40V-330Q150 -220 170 -60Z', ink.paper) + stroke('M-10 -20V-340', ink.bark, 10),
    ) +
    place(1650, 1120, turtle(), 0.5) +
    birds(random, 6, [1560, 700], '#2f6f78') +
    `<path d="${box(40, 40, 1840, 1200)}" fill="none" stroke="${ink.paper}" stroke-width="7"/><path d="${box(56, 56, 1808, 1168)}" fill="none" stroke="${ink.paper}" stroke-width="2"/>`
  );
}

/** Straight borders made ragged; an edge shared by two areas bends the same way for both. */
function toCoast(corners: readonly Point[]): Point[] {
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
    const [start, end] = forward ? [from, to] : [to, from];
    const random = getRandom(`${start.join()}-${end.join()}`);
    const bends = Array.from({ length: 6 }, (_, step): Point => {
      const along = (step + 1) / 7;
      const shift = random.between(-0.055, 0.055);
      const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
      return [start[0] + dx * along - dy * shift, start[1] + dy * along + dx * shift];
    });
    return [from, ...(forward ? bends : bends.reverse())];
  });
}

function islands(random: ReturnType<typeof getRandom>): string {
  return times(6, (index) =>
    ellipse(
      index * 26 - 20,
      random.between(-50, 60) + index * 16,
      random.between(10, 22),
      random.between(8, 14),
      index % 2 ? ink.turmeric : '#5b8a6a',
    ),
  );
}

function compass(): string {
  const petal = (angle: number, long: number, color: string) =>
    turn(
      angle,
      fill(`M0 ${-long}L26 -26L0 0Z`, color) +
        fill(`M0 ${-long}L-26 -26L0 0Z`, darken(color, 0.35)),
    );
  return (
    circle(0, 0, 132, ink.paper, 0.25) +
    [45, 135, 225, 315].map((angle) => petal(angle, 110, ink.turmeric)).join('') +
    [0, 90, 180, 270].map((angle) => petal(angle, 165, angle ? ink.river : ink.madder)).join('') +
    circle(0, 0, 20, ink.paper)
  );
}

function toPoints(pairs: string): Point[] {
  return pairs.split(', ').map((pair) => {
    const [x = 0, y = 0] = pair.split(' ').map(Number);
    return [x, y];
  });
}
