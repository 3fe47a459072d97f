import { ink, mix } from '../colors.ts';
import { jar } from '../goods.ts';
import { frond } from '../palms.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { tableTop } from '../rooms.ts';
import { circle, curve, ellipse, fill, place, stroke, times, turn } from '../svg.ts';

export function minyakKelapa(): string {
  const random = getRandom('minyak');
  return (
    tableTop(random, '#cfdcc4', '#f3e3c3', 800) +
    fill(
      curve(
        [
          [1000, -40],
          [1960, -40],
          [1960, 560],
          [1500, 640],
          [1120, 380],
        ],
        true,
      ),
      '#aac6b4',
      0.8,
    ) +
    frond({
      from: [2020, 160],
      angle: -100,
      length: 1250,
      droop: 0.36,
      color: '#4d8a5e',
      leaflet: 0.26,
    }) +
    frond({
      from: [2000, -60],
      angle: -120,
      length: 1100,
      droop: 0.2,
      color: '#2f6b4a',
      leaflet: 0.26,
    }) +
    place(980, 1110, jar(270, 720, '#dfe7c0', ink.leaf, ink.river)) +
    place(690, 1090, jar(200, 480, '#e8edcf', ink.leaf, ink.clay)) +
    place(1440, 1080, coconutHalf(250)) +
    place(380, 1130, coconutHalf(200)) +
    place(1720, 1190, coconutWhole(random, 150)) +
    place(1180, 1200, coconutChip()) +
    place(820, 1215, coconutChip(), 0.8, true)
  );
}

function coconutHalf(size: number): string {
  return (
    ellipse(20, size * 0.5, size * 1.05, size * 0.24, ink.ulin, 0.3) +
    ellipse(0, 0, size, size * 0.98, '#5a3a27') +
    times(26, (index) =>
      turn(
        index * 14,
        stroke(
          `M0 ${-size * 0.99}V${-size * 0.88}`,
          mix('#8a6142', ink.ulin, (index % 4) * 0.2),
          7,
        ),
      ),
    ) +
    ellipse(0, -size * 0.04, size * 0.86, size * 0.84, '#fdfaf0') +
    ellipse(size * 0.04, size * 0.02, size * 0.6, size * 0.58, '#d7ddc8') +
    ellipse(size * 0.06, size * 0.1, size * 0.54, size * 0.48, '#eef2e2') +
    ellipse(-size * 0.2, -size * 0.1, size * 0.16, size * 0.08, '#ffffff', 0.9)
  );
}

function coconutWhole(random: Random, size: number): string {
  return (
    ellipse(20, size * 0.7, size * 1.1, size * 0.24, ink.ulin, 0.35) +
    circle(0, 0, size, '#6e4a30') +
    circle(size * 0.2, size * 0.12, size * 0.82, '#543522', 0.6) +
    times(70, () =>
      stroke(
        `M${random.between(-0.7, 0.7) * size} ${random.between(-0.7, 0.6) * size}q6 16 2 34`,
        random.pick(['#a07a54', '#3f281b']),
        4,
        0.6,
      ),
    ) +
    [
      [-20, -60],
      [26, -64],
      [4, -28],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 13, ink.ulin))
      .join('')
  );
}

function coconutChip(): string {
  return (
    ellipse(6, 12, 96, 20, ink.ulin, 0.25) +
    fill('M-96 0C-50 -56 50 -56 96 -6C50 -20 -50 -16 -96 0Z', '#6a452d') +
    fill('M-90 2C-46 -40 46 -42 90 -4C60 18 -60 22 -90 2Z', '#fffbf0')
  );
}
