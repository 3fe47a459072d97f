import { ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { sheaf } from '../sticks.ts';
import { brush, forest, grass } from '../land.ts';
import { oilPalm } from '../palms.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { clouds, sky, sun } from '../sky.ts';
import { box, fill, place, polygon, shaded, stroke, times } from '../svg.ts';
import { sarongs } from '../weave.ts';

export function menjemurLidi(): string {
  const random = getRandom('menjemur');
  const left = figure({
    pose: 'standing',
    head: 'hat',
    cloth: ink.madder,
    scarf: ink.paper,
    sarong: sarongs[2],
    tone: skin[0],
    hands: [
      [78, 0],
      [104, -20],
    ],
    lean: 12,
  });
  const right = figure({
    pose: 'standing',
    cloth: ink.indigo,
    scarf: ink.turmeric,
    sarong: sarongs[3],
    tone: skin[2],
    hands: [
      [80, -10],
      [108, -40],
    ],
    lean: 8,
  });
  return (
    sky(['#5fa3b8', '#bcdcd0', '#fdf1c9'], 700) +
    sun(1560, 220, 100, '#fffdf0', '#fff0b0') +
    clouds(random, 7, [110, 380], '#ffffff', 0.75) +
    forest(random, 690, 200, '#5f9a78', 1) +
    place(230, 770, oilPalm(random, 430, '#3d7f52', 1)) +
    place(1790, 780, oilPalm(random, 500, '#347549', -1)) +
    place(1540, 740, oilPalm(random, 300, '#5a9468', -1)) +
    shaded(box(0, 700, 1920, 580), [
      [0, '#e3cf8d'],
      [1, '#b98a4d'],
    ]) +
    brush(random, [-60, 730, 1960, 1280], 150, '#9a7038', 0.25) +
    place(700, 850, rack(random, 620), 0.72) +
    place(1010, 960, right, 0.96, true) +
    place(1030, 1130, rack(random, 760), 1) +
    place(470, 1190, left, 1.25) +
    place(1700, 1240, sheaf(random, 360, 90, ink.straw)) +
    grass(random, 1290, 60, 90, ['#7d8a44', '#94964a'], [-20, 1940])
  );
}

function rack(random: Random, width: number): string {
  const half = width / 2;
  const sticks = times(Math.round(width / 5), (index) => {
    const x = -half + 30 + index * ((width - 60) / (width / 5));
    return stroke(
      `M${x + random.between(-5, 5)} ${-112 + random.between(-8, 8)}L${x * 1.12 + random.between(-6, 6)} ${24 + random.between(-10, 12)}`,
      random.pick([ink.straw, ink.rattan, '#c39150', '#f3dca6']),
      5,
    );
  });
  const poles = [-half * 0.9, half * 0.9, -half * 0.3, half * 0.3].map(
    (x) => stroke(`M${x} -20V130`, '#7d5a34', 17) + stroke(`M${x - 4} -20V128`, '#b5894f', 4),
  );
  return (
    fill(
      polygon([
        [-half * 1.1, 120],
        [half * 1.2, 120],
        [half * 1.3, 170],
        [-half, 170],
      ]),
      ink.ulin,
      0.22,
    ) +
    stroke(`M${-half} -100H${half}`, '#8d6a3c', 16) +
    poles.join('') +
    sticks +
    stroke(`M${-half * 1.14} 6H${half * 1.14}`, '#a57a42', 18) +
    stroke(`M${-half * 1.14} 1H${half * 1.14}`, '#dcb676', 4)
  );
}
