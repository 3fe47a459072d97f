import { ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { charcoal } from '../sticks.ts';
import { brush, forest, grass, ridge } from '../land.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { ribbon } from '../river.ts';
import { clouds, mist, sky } from '../sky.ts';
import { box, circle, curve, ellipse, fill, glow, place, shaded, stroke, times } from '../svg.ts';
import { sarongs } from '../weave.ts';

export function tungkuArang(): string {
  const random = getRandom('tungku');
  const stoker = figure({
    pose: 'standing',
    cloth: ink.rose,
    scarf: ink.turmeric,
    sarong: sarongs[0],
    tone: skin[0],
    hands: [
      [70, -30],
      [110, -10],
    ],
    lean: 10,
  });
  return (
    sky(['#3d5568', '#8a8d83', '#e3b27c'], 860) +
    clouds(random, 6, [80, 300], '#c9a98a', 0.35) +
    ridge(random, 620, 140, '#5f7272', '#a79a7f', 760) +
    forest(random, 760, 330, '#355347', 1) +
    mist(700, 220, '#e4bd8c', 0.7) +
    forest(random, 800, 230, '#243f38', 1, [-100, 700]) +
    shaded(box(0, 790, 1920, 490), [
      [0, '#8a6344'],
      [1, '#3e2a20'],
    ]) +
    brush(random, [-60, 860, 1960, 1280], 130, '#c08a58', 0.22) +
    place(1480, 900, kiln(random), 0.62) +
    place(960, 1080, kiln(random), 1.25) +
    glow(960, 1010, 260, [
      [0, '#ffb648', 0.7],
      [1, '#ff8a2a', 0],
    ]) +
    place(430, 1130, stoker, 0.98) +
    stroke('M500 900L860 1030', ink.bark, 14) +
    place(1560, 1190, charcoal(random, 460, 170, 46)) +
    place(190, 1210, logs(random), 1.1) +
    grass(random, 1290, 40, 120, ['#2b2a22', '#3b3a2a'], [1500, 1950])
  );
}

function kiln(random: Random): string {
  const plume = ribbon([
    [-32, -430, 16],
    [-8, -520, 34],
    [-60, -640, 50],
    [0, -780, 74],
    [-40, -920, 96],
    [60, -1080, 130],
  ]);
  const smoke = shaded(plume, [
    [0, ink.paper, 0],
    [0.5, ink.paper, 0.25],
    [1, ink.paper, 0.65],
  ]);
  const dome = curve(
    [
      [-330, 0],
      [-312, -160],
      [-210, -310],
      [0, -372],
      [210, -310],
      [312, -160],
      [330, 0],
      [0, 24],
    ],
    true,
  );
  const courses = times(7, (row) =>
    times(9, (index) =>
      stroke(
        `M${-270 + index * 62 + (row % 2) * 30 + random.between(-8, 8)} ${-40 - row * 44}h${random.between(18, 40)}`,
        '#7b3f28',
        5,
        Math.abs(-240 + index * 60) < 270 - row * 30 ? 0.5 : 0,
      ),
    ),
  );
  return (
    smoke +
    fill(box(-60, -440, 58, 110), '#8d4d33') +
    fill(box(-66, -452, 70, 20), '#b3694a') +
    ellipse(10, 12, 400, 40, ink.ulin, 0.45) +
    shaded(
      dome,
      [
        [0, '#e0925f'],
        [0.6, '#b3613f'],
        [1, '#6b3526'],
      ],
      [0, 0, 1, 0.6],
    ) +
    courses +
    fill('M-110 14V-96C-100 -176 100 -176 110 -96V14Z', '#5e2e20') +
    fill('M-82 14V-88C-76 -146 76 -146 82 -88V14Z', '#1d0f0c') +
    fill('M-70 14C-60 -40 -30 -30 -20 -70C0 -30 30 -60 34 -20C56 -40 60 -10 70 14Z', '#f08a2c') +
    fill('M-40 14C-30 -16 -10 -10 -4 -36C10 -6 24 -20 36 14Z', '#ffd25e')
  );
}

function logs(random: Random): string {
  return times(9, (index) => {
    const row = index < 4 ? 0 : index < 7 ? 1 : 2;
    const column = index - ([0, 4, 7][row] ?? 0);
    const [x, y] = [-140 + column * 92 + row * 46, -40 - row * 76];
    return (
      circle(x + 6, y + 6, 46, ink.ulin, 0.4) +
      circle(x, y, 45, '#6b4630') +
      circle(x, y, 36, '#c99560') +
      circle(x + random.between(-4, 4), y, 22, '#b07b48') +
      circle(x, y, 9, '#8d5a35')
    );
  });
}
