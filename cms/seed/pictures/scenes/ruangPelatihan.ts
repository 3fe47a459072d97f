import { ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { lamp } from '../rooms.ts';
import { box, fill, place, shaded, stroke, times } from '../svg.ts';
import { doyo, patterned, sarongs } from '../weave.ts';

export function ruangPelatihan(): string {
  const rows = [
    [
      [300, 1010, 0.86],
      [640, 1000, 0.86],
      [980, 1000, 0.86],
      [1320, 1000, 0.86],
      [1640, 1010, 0.86],
    ],
    [
      [130, 1260, 1.3],
      [560, 1270, 1.3],
      [1000, 1270, 1.3],
      [1440, 1270, 1.3],
      [1830, 1260, 1.3],
    ],
  ] as const;
  const scarves = [
    ink.turmeric,
    ink.madder,
    ink.paper,
    ink.rose,
    ink.sky,
    ink.clay,
    ink.indigo,
    ink.straw,
    ink.plum,
    ink.nipah,
  ];
  const audience = rows.flatMap((row, depth) =>
    row.map(([x, y, scale], index) => {
      const order = depth * 5 + index;
      const listener = figure({
        pose: 'seated',
        turned: true,
        cloth: scarves[(order * 3 + 1) % 10] ?? ink.clay,
        scarf: scarves[(order * 7) % 10] ?? ink.rose,
        sarong: sarongs[order % 4] ?? sarongs[0],
        hands:
          order === 3
            ? [
                [-60, 0],
                [92, -220],
              ]
            : [
                [-60, 8],
                [60, 8],
              ],
        nod: (order % 3) * 5 - 5,
      });
      return place(x, y, listener, scale);
    }),
  );
  const bars = [
    [90, ink.sky],
    [140, ink.turmeric],
    [120, ink.rose],
    [220, ink.clay],
    [290, ink.madder],
  ] as const;
  const trainer = figure({
    pose: 'standing',
    cloth: ink.madder,
    scarf: ink.turmeric,
    sarong: ink.ulin,
    tone: skin[1],
    hands: [
      [30, -10],
      [120, -160],
    ],
    lean: -2,
    nod: 0,
  });
  return (
    shaded(
      box(0, 0, 1920, 820),
      [
        [0, '#4f8d87'],
        [1, '#2d635f'],
      ],
      [0, 0, 1, 0.5],
    ) +
    patterned(box(0, 0, 1920, 66), doyo(ink.river, ink.straw, ink.turmeric), 0.3) +
    fill(box(0, 66, 1920, 8), ink.straw) +
    fill(box(560, 150, 1080, 520), ink.deep, 0.3) +
    fill(box(540, 130, 1080, 520), '#f8f4e6') +
    `<path d="${box(540, 130, 1080, 520)}" fill="none" stroke="#c9b48c" stroke-width="20"/>` +
    fill(box(620, 210, 420, 26), ink.madder) +
    times(
      5,
      (index) =>
        fill(box(620, 280 + index * 56, 150 + ((index * 67) % 170), 14), ink.indigo, 0.75) +
        fill(box(940, 280 + index * 56, 70 + ((index * 31) % 50), 14), ink.clay, 0.8),
    ) +
    stroke('M620 566H1040', ink.ulin, 5) +
    fill(box(900, 588, 130, 24), ink.river) +
    bars
      .map(([height, color], index) =>
        fill(box(1160 + index * 76, 580 - height, 46, height), color),
      )
      .join('') +
    stroke('M1130 200V584H1560', ink.ulin, 6) +
    lamp(280, 150, ink.turmeric) +
    lamp(1790, 190, ink.clay) +
    fill(box(0, 800, 1920, 480), '#b98a5b') +
    fill(box(0, 800, 1920, 12), '#e0b780') +
    place(390, 900, trainer, 1.2) +
    fill(box(0, 930, 1920, 350), ink.ulin, 0.1) +
    audience.join('')
  );
}
