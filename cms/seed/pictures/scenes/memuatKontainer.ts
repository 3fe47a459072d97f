import { darken, ink, lighten, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { sack } from '../goods.ts';
import { brush } from '../land.ts';
import { paints, stack } from '../port.ts';
import { getRandom } from '../random.ts';
import { sky, sun } from '../sky.ts';
import { box, ellipse, fill, place, polygon, shaded, stroke, times } from '../svg.ts';

export function memuatKontainer(): string {
  const random = getRandom('memuat');
  const worker = (pose: Parameters<typeof figure>[0]) => figure(pose);
  return (
    sky(['#d9c29a', '#ecd9b0', '#f8ead0'], 820) +
    sun(1640, 230, 84, '#fffaea', '#fff0c0') +
    place(-60, 800, stack(random, 2, [3, 4]), 1.3) +
    place(1480, 830, stack(random, 2, [2, 3]), 1.25) +
    fill(box(0, 800, 1920, 480), '#b99066') +
    brush(random, [-60, 830, 1920, 1280], 160, '#8d6847', 0.3) +
    openContainer(random) +
    fill(
      polygon([
        [560, 1010],
        [1340, 1010],
        [1560, 1150],
        [420, 1150],
      ]),
      '#8d6a4d',
    ) +
    stroke('M560 1010H1340', '#e1bd8a', 8) +
    place(
      1000,
      1010,
      worker({
        pose: 'standing',
        head: 'helmet',
        cloth: ink.indigo,
        scarf: ink.turmeric,
        sarong: '#3a4552',
        tone: skin[0],
        hands: [
          [90, 10],
          [110, -10],
        ],
        lean: 16,
      }),
      0.92,
    ) +
    place(1130, 1000, sack('#dcc699'), 0.62) +
    place(
      450,
      1210,
      worker({
        pose: 'standing',
        head: 'scarf',
        cloth: ink.clay,
        scarf: ink.river,
        sarong: '#4b3540',
        tone: skin[2],
        hands: [
          [62, -22],
          [92, -40],
        ],
        lean: 10,
      }),
      1.3,
    ) +
    place(610, 1010, sack('#e8d3a6'), 0.72) +
    place(
      1490,
      1240,
      worker({
        pose: 'standing',
        head: 'helmet',
        cloth: ink.river,
        scarf: ink.paper,
        sarong: '#37404a',
        tone: skin[3],
        hands: [
          [54, -30],
          [78, -44],
        ],
        lean: 2,
      }),
      1.36,
    ) +
    times(5, (index) =>
      place(
        120 + (index % 3) * 150,
        1270 - Math.floor(index / 3) * 120,
        sack(index % 2 ? '#e4cf9f' : '#d3b986'),
        0.86,
      ),
    ) +
    place(1640, 1090, clipboard())
  );
}

function openContainer(random: ReturnType<typeof getRandom>): string {
  const sacks = times(10, (index) =>
    place(
      690 + (index % 5) * 125,
      930 - Math.floor(index / 5) * 150,
      sack(index % 3 ? '#d9bf8c' : '#c9ab76'),
      0.72,
    ),
  );
  const more = times(4, (index) => place(760 + index * 130, 640, sack('#b99a68'), 0.68));
  const shadow = fill(box(600, 260, 720, 330), '#120e0d', 0.55);
  const door = (x: number, flip: number) =>
    fill(
      polygon([
        [x, 220],
        [x + flip * 210, 160],
        [x + flip * 210, 1080],
        [x, 1010],
      ]),
      darken(ink.madder, flip > 0 ? 0.3 : 0.1),
    ) +
    times(4, (index) =>
      stroke(
        `M${x + flip * (40 + index * 46)} ${215 - index * 12}V${1020 + index * 15}`,
        darken(ink.madder, 0.5),
        7,
      ),
    ) +
    stroke(`M${x + flip * 120} 200V1040`, '#d8cfc0', 9);
  return (
    fill(
      polygon([
        [420, 1110],
        [1560, 1080],
        [1800, 1180],
        [300, 1200],
      ]),
      ink.deep,
      0.25,
    ) +
    fill(box(560, 200, 800, 810), darken(ink.madder, 0.15)) +
    shaded(box(600, 244, 720, 766), [
      [0, '#1b1413'],
      [1, '#4d342a'],
    ]) +
    times(14, (index) => stroke(`M${620 + index * 52} 250V700`, '#0f0b0b', 6, 0.6)) +
    more +
    shadow +
    sacks +
    door(560, -1) +
    door(1360, 1) +
    `<path d="${box(580, 222, 760, 788)}" fill="none" stroke="${ink.madder}" stroke-width="40"/>` +
    stroke('M562 204H1358', lighten(ink.madder, 0.3), 8) +
    fill(box(880, 208, 160, 30), ink.paper, 0.75) +
    veiledPaint(random)
  );
}

function veiledPaint(random: ReturnType<typeof getRandom>): string {
  return times(18, () =>
    ellipse(
      random.between(570, 1350),
      random.pick([212, 226, 236]),
      random.between(4, 22),
      3,
      random.pick(paints),
      0.35,
    ),
  );
}

function clipboard(): string {
  return place(
    -92,
    -230,
    fill(box(0, 0, 92, 120), ink.bark) +
      fill(box(8, 14, 76, 98), ink.paper) +
      fill(box(26, -8, 40, 18), '#8a9a8c') +
      times(5, (index) => stroke(`M18 ${34 + index * 15}h${index % 2 ? 40 : 56}`, ink.bark, 4)),
    1.1,
  );
}
