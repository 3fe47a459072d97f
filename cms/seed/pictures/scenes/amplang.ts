import { darken, ink, lighten } from '../colors.ts';
import { pouch } from '../goods.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { tableTop } from '../rooms.ts';
import { circle, ellipse, fill, place, polygon, stroke, times } from '../svg.ts';
import { patterned, sarongs } from '../weave.ts';

export function amplang(): string {
  const random = getRandom('amplang');
  const heap = times(64, (index) => {
    const row = Math.floor(index / 13);
    const x = -300 + (index % 13) * 50 + random.between(-18, 18) + row * 4;
    return cracker(random, x * (1 - row * 0.15), -60 - row * 46 + random.between(-10, 10));
  });
  return (
    tableTop(random, '#7fb3bd', '#f0d9ac', 790) +
    sea() +
    place(
      1400,
      1060,
      pouch(
        440,
        680,
        ink.indigo,
        fill('M-150 -300Q0 -352 150 -300V-90Q0 -50 -150 -90Z', '#f3dfb0') +
          times(12, (index) =>
            place(
              -100 + (index % 4) * 66,
              -240 + Math.floor(index / 4) * 62,
              cracker(random, 0, 0),
              0.72,
            ),
          ),
      ),
    ) +
    place(
      1090,
      1010,
      pouch(300, 460, ink.clay, fill('M-100 -200Q0 -240 100 -200V-60Q0 -30 -100 -60Z', '#f9e7c0')),
    ) +
    patterned(
      polygon([
        [60, 1110],
        [1040, 1080],
        [1120, 1290],
        [-40, 1290],
      ]),
      sarongs[1],
      0.9,
      -3,
    ) +
    place(540, 930, heap) +
    fill(
      'M170 920C190 1090 330 1160 540 1160C750 1160 890 1090 910 920Q540 1010 170 920Z',
      '#2f6d74',
    ) +
    fill(
      'M600 1156C760 1140 890 1080 910 920Q800 948 690 960C720 1040 690 1110 600 1156Z',
      ink.deep,
      0.4,
    ) +
    times(9, (index) =>
      fill(
        polygon([
          [236 + index * 74, 1010 + bow(index)],
          [262 + index * 74, 1044 + bow(index)],
          [236 + index * 74, 1078 + bow(index)],
          [210 + index * 74, 1044 + bow(index)],
        ]),
        ink.paper,
        0.85,
      ),
    ) +
    stroke('M170 920Q540 1010 910 920', '#8fc1bf', 12) +
    place(1010, 1180, cracker(random, 0, 0)) +
    place(1120, 1220, cracker(random, 0, 0)) +
    place(120, 1180, cracker(random, 0, 0))
  );
}

function cracker(random: Random, x: number, y: number): string {
  const tone = random.pick(['#f1d9a2', '#eacb8a', '#f7e6bd', '#e2bc78']);
  const width = random.between(44, 56);
  return (
    ellipse(x + 4, y + 9, width, 34, '#6d4a22', 0.35) +
    ellipse(x, y, width, 34, darken(tone, 0.16)) +
    ellipse(x - 3, y - 5, width * 0.92, 28, tone) +
    ellipse(x - 12, y - 14, width * 0.4, 9, lighten(tone, 0.6), 0.8) +
    times(3, (index) => circle(x - 16 + index * 15, y + 2 + (index % 2) * 6, 3, '#a87a3c', 0.7))
  );
}

function sea(): string {
  return (
    times(6, (row) =>
      times(12, (column) =>
        stroke(
          `M${-80 + column * 180 + (row % 2) * 90} ${150 + row * 100}q45 -40 90 0`,
          '#a9d0d2',
          9,
          0.55,
        ),
      ),
    ) +
    place(420, 330, fish(), 1.3) +
    place(980, 210, fish(), 0.9, true)
  );
}

function fish(): string {
  return (
    fill('M-150 0C-80 -80 60 -80 130 0L210 -60V60L130 0C60 80 -80 80 -150 0Z', '#4f8f9c', 0.85) +
    times(4, (index) => stroke(`M${-50 + index * 42} -34q26 34 0 68`, '#8fc1c4', 6)) +
    circle(-104, -10, 9, ink.deep)
  );
}

function bow(index: number): number {
  return 46 - (index - 4) ** 2 * 5;
}
