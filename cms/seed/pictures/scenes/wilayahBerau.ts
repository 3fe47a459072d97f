import { darken, ink, mix } from '../colors.ts';
import { forest, ridge } from '../land.ts';
import { coconut } from '../palms.ts';
import { getRandom } from '../random.ts';
import { boatAt, water } from '../river.ts';
import { clouds, sky } from '../sky.ts';
import { curve, ellipse, fill, place, polygon, shaded, stroke, times, turn } from '../svg.ts';
import { turtle } from '../turtle.ts';

export function wilayahBerau(): string {
  const random = getRandom('berau');
  return (
    sky(['#4fb0c6', '#aee0dc', '#fdf3d0'], 520) +
    clouds(random, 6, [70, 300], '#ffffff', 0.85) +
    ridge(random, 500, 70, '#6fa9a4', '#a8d0c4', 540) +
    water(random, [500, 680], ['#bfe7dc', '#3fb3b5'], '#ffffff', 1250) +
    fill(
      curve(
        [
          [880, 560],
          [1120, 522],
          [1420, 520],
          [1640, 566],
          [1420, 590],
          [1080, 592],
        ],
        true,
      ),
      '#f3dfa8',
    ) +
    forest(random, 548, 60, '#3f8a63', -1, [1040, 1500]) +
    place(1130, 560, coconut(random, 260, '#2f7a55', -0.2)) +
    place(1400, 556, coconut(random, 310, '#2a6e4c', 0.16)) +
    place(1280, 552, coconut(random, 220, '#3a8a60', 0.1)) +
    boatAt(
      420,
      610,
      0.4,
      ink.madder,
      fill('M-10 -40V-330Q150 -220 170 -60Z', ink.paper) + stroke('M-10 -20V-340', ink.bark, 10),
    ) +
    shaded(
      `${curve([
        [0, 672],
        [320, 650],
        [640, 684],
        [960, 656],
        [1280, 686],
        [1600, 654],
        [1920, 676],
      ])}V1280H0Z`,
      [
        [0, '#37a9ad'],
        [0.5, '#17697d'],
        [1, '#0b3350'],
      ],
    ) +
    stroke(
      curve([
        [0, 672],
        [320, 650],
        [640, 684],
        [960, 656],
        [1280, 686],
        [1600, 654],
        [1920, 676],
      ]),
      '#e8fbf2',
      8,
      0.8,
    ) +
    times(5, (index) =>
      fill(
        polygon([
          [260 + index * 340, 680],
          [340 + index * 340, 680],
          [220 + index * 340, 1280],
          [0 + index * 340, 1280],
        ]),
        '#d9fff5',
        0.09,
      ),
    ) +
    place(960, 900, turn(-12, turtle()), 1.35) +
    times(15, (index) =>
      reefFish(
        300 + (index % 5) * 60 + random.between(-20, 20),
        830 + Math.floor(index / 5) * 46 + random.between(-12, 12),
      ),
    ) +
    fill(
      curve(
        [
          [-60, 1180],
          [200, 1110],
          [520, 1170],
          [860, 1200],
          [1240, 1140],
          [1620, 1090],
          [1980, 1150],
          [1980, 1330],
          [-60, 1330],
        ],
        true,
      ),
      '#0d3a4a',
    ) +
    times(16, (index) =>
      place(
        60 + index * 122 + random.between(-30, 30),
        1230 + random.between(-40, 20),
        coral(index),
        random.between(0.8, 1.5),
      ),
    )
  );
}

function reefFish(x: number, y: number): string {
  return place(
    x,
    y,
    fill('M-22 0C-10 -16 12 -14 22 0L36 -12V12L22 0C12 14 -10 16 -22 0Z', ink.turmeric) +
      stroke('M-2 -10V10', ink.paper, 4),
  );
}

function coral(index: number): string {
  const color =
    [ink.clay, ink.rose, ink.turmeric, ink.madder, '#8a5a8c', '#d98fa0'][index % 6] ?? ink.clay;
  if (index % 3 === 0)
    return times(5, (branch) =>
      turn(-44 + branch * 22, stroke('M0 40V-90M0 -40L26 -80M0 -20L-24 -58', color, 15)),
    );
  if (index % 3 === 1)
    return (
      ellipse(0, 0, 86, 66, color) +
      times(5, (row) =>
        stroke(`M-70 ${-10 + row * 14}q35 -22 70 0t70 0`, darken(color, 0.3), 5, 0.6),
      )
    );
  return times(7, (blade) =>
    stroke(
      `M${-40 + blade * 14} 50Q${-70 + blade * 22} -30 ${-30 + blade * 10} ${-110 - (blade % 3) * 30}`,
      mix('#3f8a63', color, 0.15),
      11,
    ),
  );
}
