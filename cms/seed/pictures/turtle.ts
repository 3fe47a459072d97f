import { ink } from './colors.ts';
import { circle, ellipse, fill, polygon } from './svg.ts';

export function turtle(): string {
  const flipper = (d: string) => fill(d, '#4f8f6a') + fill(d, ink.deep, 0.18);
  const plates = [
    [0, -8, 52],
    [-92, -4, 40],
    [88, -6, 40],
    [-44, -62, 34],
    [44, -62, 34],
    [-44, 50, 34],
    [44, 50, 34],
  ].map(([x = 0, y = 0, size = 0]) =>
    fill(
      polygon([
        [x - size, y],
        [x - size * 0.5, y - size * 0.7],
        [x + size * 0.5, y - size * 0.7],
        [x + size, y],
        [x + size * 0.5, y + size * 0.7],
        [x - size * 0.5, y + size * 0.7],
      ]),
      '#d9a24a',
    ),
  );
  return (
    ellipse(30, 130, 200, 40, '#06263a', 0.35) +
    flipper('M70 -80C110 -170 170 -220 236 -226C216 -160 180 -90 130 -40Z') +
    flipper('M90 70C140 110 168 170 170 226C120 204 70 160 50 96Z') +
    flipper('M-130 -50C-190 -110 -250 -120 -290 -100C-250 -60 -200 -20 -140 -10Z') +
    flipper('M-130 50C-180 90 -210 140 -210 180C-160 160 -120 120 -90 80Z') +
    fill('M150 -40C210 -60 270 -40 276 0C270 36 210 50 150 36Z', '#67a878') +
    circle(238, -16, 8, ink.deep) +
    ellipse(0, 0, 178, 124, '#6b4a2c') +
    ellipse(0, -6, 166, 112, '#9a6a34') +
    plates.join('') +
    ellipse(-30, -60, 90, 24, '#fff0c0', 0.22)
  );
}
