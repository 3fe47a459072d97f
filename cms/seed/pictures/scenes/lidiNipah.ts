import { ink } from '../colors.ts';
import { bundle } from '../sticks.ts';
import { frond } from '../palms.ts';
import { getRandom } from '../random.ts';
import { box, ellipse, fill, place, shaded, times, turn } from '../svg.ts';

export function lidiNipah(): string {
  const random = getRandom('lidi-nipah');
  const rows = [
    [5, 1130, 108],
    [4, 940, 104],
    [3, 760, 98],
  ] as const;
  const pile = rows
    .map(([count, y, radius], row) =>
      times(count, (index) =>
        place(
          170 + row * 110 + index * 212,
          y - 20,
          turn(-7, bundle(random, 1250, radius, random.pick([ink.rattan, ink.straw, '#c98f52']))),
          1,
        ),
      ),
    )
    .join('');
  return (
    shaded(box(0, 0, 1920, 1280), [
      [0, '#1c5a52'],
      [0.6, '#14443f'],
      [1, '#0b2e2e'],
    ]) +
    times(6, (index) => veiledFrond(index)) +
    fill(box(0, 1120, 1920, 160), ink.ulin, 0.5) +
    ellipse(900, 1200, 1000, 70, ink.deep, 0.5) +
    pile
  );
}

function veiledFrond(index: number): string {
  return frond({
    from: [-60 + index * 380, 760],
    angle: -30 + index * 14,
    length: 780,
    droop: 0.08,
    color: index % 2 ? '#1c564c' : '#174c45',
    leaflet: 0.22,
  });
}
