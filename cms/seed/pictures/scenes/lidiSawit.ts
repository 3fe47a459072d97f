import { ink } from '../colors.ts';
import { bundle, sheaf } from '../sticks.ts';
import { brush } from '../land.ts';
import { frond } from '../palms.ts';
import { getRandom } from '../random.ts';
import { box, ellipse, fill, place, shaded, turn } from '../svg.ts';

export function lidiSawit(): string {
  const random = getRandom('lidi-sawit');
  return (
    shaded(
      box(0, 0, 1920, 1280),
      [
        [0, '#f0c66a'],
        [1, '#d98a3c'],
      ],
      [0, 0, 1, 1],
    ) +
    frond({
      from: [2050, 1180],
      angle: -64,
      length: 1900,
      droop: -0.1,
      color: '#cf8a3e',
      leaflet: 0.2,
    }) +
    frond({
      from: [1980, 1240],
      angle: -58,
      length: 1800,
      droop: 0.02,
      color: '#3d6f45',
      leaflet: 0.22,
    }) +
    frond({
      from: [-100, 1200],
      angle: 42,
      length: 1300,
      droop: 0.05,
      color: '#2c5a3f',
      leaflet: 0.2,
    }) +
    fill(box(0, 1090, 1920, 190), '#7a4428') +
    brush(random, [0, 1100, 1920, 1280], 60, '#4b2819', 0.35) +
    ellipse(960, 1150, 640, 46, ink.ulin, 0.45) +
    place(700, 1150, turn(-7, sheaf(random, 830, 150, '#b98a4a'))) +
    place(960, 1166, sheaf(random, 900, 190, ink.straw)) +
    place(1220, 1156, turn(8, sheaf(random, 800, 150, '#d1a05a'))) +
    place(330, 1230, turn(-12, bundle(random, 560, 62, ink.rattan)))
  );
}
