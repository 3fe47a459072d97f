import { ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { basket } from '../goods.ts';
import { forest } from '../land.ts';
import { oilPalm } from '../palms.ts';
import { getRandom } from '../random.ts';
import { sheet, windowFrame } from '../rooms.ts';
import { box, circle, cut, fill, place, shaded, stroke, times, turn } from '../svg.ts';
import { doyo, patterned, plait, sarongs } from '../weave.ts';

export function rapatKelompok(): string {
  const random = getRandom('rapat');
  const seat = (person: Partial<Figure>) =>
    figure({
      pose: 'seated',
      cloth: ink.river,
      scarf: ink.turmeric,
      sarong: sarongs[0],
      hands: [
        [40, 10],
        [70, 0],
      ],
      ...person,
    });
  return (
    shaded(box(0, 0, 1920, 760), [
      [0, '#f3d6a0'],
      [1, '#dba763'],
    ]) +
    cut(
      box(230, 90, 620, 430),
      shaded(box(230, 90, 620, 430), [
        [0, '#a9d4cf'],
        [1, '#e9efc9'],
      ]) +
        forest(random, 520, 200, '#4f8a62', 1, [200, 900]) +
        place(330, 560, oilPalm(random, 330, '#34704d')),
    ) +
    windowFrame(230, 90, 620, 430, '', '#6b4630') +
    board() +
    fill(box(0, 740, 1920, 540), '#8a5a3c') +
    times(9, (index) =>
      stroke(`M${-300 + index * 310} 1280L${360 + index * 150} 740`, '#6a4029', 5, 0.6),
    ) +
    patterned(
      'M960 800C1560 800 1830 920 1830 1040C1830 1190 1500 1290 960 1290C420 1290 90 1190 90 1040C90 920 360 800 960 800Z',
      plait('#d9ad6a', '#a8322d'),
      1.2,
    ) +
    place(
      640,
      900,
      seat({ cloth: ink.plum, scarf: ink.rose, sarong: sarongs[2], tone: skin[3] }),
      0.95,
    ) +
    place(
      960,
      880,
      seat({
        cloth: ink.clay,
        scarf: ink.paper,
        sarong: sarongs[1],
        tone: skin[1],
        hands: [
          [-66, -20],
          [70, -30],
        ],
        nod: 0,
      }),
      0.95,
    ) +
    place(
      1280,
      900,
      seat({ cloth: ink.indigo, scarf: ink.turmeric, sarong: sarongs[0], tone: skin[2] }),
      0.95,
      true,
    ) +
    place(
      330,
      1050,
      seat({
        cloth: ink.madder,
        scarf: ink.river,
        sarong: sarongs[3],
        tone: skin[0],
        hands: [
          [70, -36],
          [96, -60],
        ],
      }),
      1.2,
    ) +
    place(
      1600,
      1050,
      seat({
        cloth: ink.river,
        scarf: ink.madder,
        sarong: sarongs[1],
        tone: skin[1],
        hands: [
          [60, 6],
          [88, -10],
        ],
      }),
      1.2,
      true,
    ) +
    place(890, 1040, turn(-5, sheet(170, 110, 4, ink.madder))) +
    place(1090, 1060, turn(9, sheet(150, 100, 4, ink.river))) +
    place(
      790,
      1110,
      basket(
        150,
        90,
        ink.rattan,
        times(4, (index) => circle(-40 + index * 26, -96, 24, ink.turmeric)),
      ),
    ) +
    place(
      640,
      1270,
      seat({
        turned: true,
        cloth: ink.turmeric,
        scarf: ink.indigo,
        sarong: doyo(ink.ulin, ink.straw, ink.madder),
        tone: skin[2],
        hands: [
          [-70, 10],
          [70, 10],
        ],
        nod: -4,
      }),
      1.4,
    ) +
    place(
      1230,
      1275,
      seat({
        turned: true,
        cloth: ink.sky,
        scarf: ink.plum,
        sarong: sarongs[2],
        tone: skin[0],
        hands: [
          [-60, 10],
          [84, -30],
        ],
        nod: 6,
      }),
      1.4,
    )
  );
}

function board(): string {
  return (
    fill(box(1080, 110, 560, 380), '#5d3a26') +
    fill(box(1104, 134, 512, 332), '#27524c') +
    times(5, (index) =>
      stroke(`M1150 ${196 + index * 54}h${180 + ((index * 71) % 150)}`, ink.paper, 7, 0.8),
    ) +
    times(4, (index) =>
      stroke(`M1440 ${210 + index * 60}h${80 + ((index * 37) % 70)}`, ink.turmeric, 7, 0.9),
    )
  );
}
