import { ink, mix } from './colors.ts';
import type { Random } from './random.ts';
import { box, circle, curve, fill, glow, shaded, times } from './svg.ts';
import type { Point } from './svg.ts';

export function sky(colors: readonly [string, string, string], bottom = 900, width = 1920): string {
  const [top, middle, low] = colors;
  return shaded(box(0, 0, width, bottom), [
    [0, top],
    [0.55, middle],
    [1, low],
  ]);
}

export function sun(x: number, y: number, radius: number, color: string, halo = color): string {
  return (
    glow(x, y, radius * 6, [
      [0, halo, 0.75],
      [0.25, halo, 0.38],
      [0.6, halo, 0.1],
      [1, halo, 0],
    ]) +
    circle(x, y, radius * 1.45, halo, 0.35) +
    circle(x, y, radius, color)
  );
}

/** Flat-bottomed clouds, lit from above. */
export function clouds(
  random: Random,
  count: number,
  [top, bottom]: readonly [number, number],
  color: string,
  opacity = 0.6,
): string {
  return times(count, () => {
    const y = random.between(top, bottom);
    const width = random.between(180, 620);
    const x = random.between(-200, 1800);
    return fill(toCloud(random, x, y, width), mix(color, ink.paper, random.next() * 0.3), opacity);
  });
}

/** A bank of mist lying on the land: thick in the middle, gone at its edges. */
export function mist(y: number, height: number, color: string, opacity = 0.8): string {
  return shaded(box(0, y - height / 2, 1920, height), [
    [0, color, 0],
    [0.5, color, opacity],
    [1, color, 0],
  ]);
}

/** Birds far off, as two strokes each. */
export function birds(random: Random, count: number, center: Point, color: string): string {
  return times(count, () => {
    const x = center[0] + random.between(-170, 170);
    const y = center[1] + random.between(-70, 70);
    const size = random.between(9, 20);
    const wings = `M${x - size} ${y - size * 0.5}Q${x - size * 0.3} ${y - size * 0.7} ${x} ${y}Q${x + size * 0.3} ${y - size * 0.7} ${x + size} ${y - size * 0.4}`;
    return `<path d="${wings}" fill="none" stroke="${color}" stroke-width="3.5" stroke-linecap="round"/>`;
  });
}

function toCloud(random: Random, x: number, y: number, width: number): string {
  const bumps = 5;
  const top: Point[] = Array.from({ length: bumps }, (_, index) => {
    const share = (index + 0.5) / bumps;
    const rise = Math.sin(share * Math.PI) * width * random.between(0.07, 0.16);
    return [x + width * share, y - rise];
  });
  return `${curve([[x, y], ...top, [x + width, y], [x + width * 0.5, y + width * 0.025]], true)}`;
}
