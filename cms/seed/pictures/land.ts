import { darken, lighten } from './colors.ts';
import type { Random } from './random.ts';
import { box, curve, ellipse, fill, shaded, stroke, times } from './svg.ts';
import type { Point } from './svg.ts';

/** A far ridge, filled down to `bottom`, paler at its foot where the haze lies. */
export function ridge(
  random: Random,
  y: number,
  height: number,
  color: string,
  foot = lighten(color, 0.25),
  bottom = 1280,
): string {
  const phase = random.between(0, 6);
  const line: Point[] = Array.from({ length: 25 }, (_, index) => {
    const wave = Math.sin(index * 0.5 + phase) * 0.5 + Math.sin(index * 1.3 + phase * 2) * 0.28;
    return [index * 80, y - height * (0.5 + wave * 0.6 + random.between(-0.05, 0.05))];
  });
  const outline = `${curve(line)}L1920 ${bottom}L0 ${bottom}Z`;
  return shaded(outline, [
    [0, color],
    [Math.min(1, (height * 2.2) / (bottom - y + height)), foot],
    [1, foot],
  ]);
}

/** A wall of forest: crowns overlapping, lit on the side of the sun (−1 left, 1 right, 0 nowhere). */
export function forest(
  random: Random,
  y: number,
  height: number,
  color: string,
  light = 0,
  [left, right]: readonly [number, number] = [-60, 1980],
): string {
  const rows = times(3, (row) => {
    const step = height * (0.3 + row * 0.05);
    const count = Math.ceil((right - left) / step);
    const tone = row === 0 ? lighten(color, 0.12) : darken(color, (row - 1) * 0.16);
    return times(count, (index) => {
      const x = left + (index + random.between(0.1, 0.9)) * step;
      const size = height * random.between(0.13, 0.27) * (1.15 - row * 0.12);
      const top = y - height * (0.72 - row * 0.3) * random.between(0.7, 1.25);
      return tree(random, [x, top], y, size, darken(tone, random.between(0, 0.1)), light);
    });
  });
  return (
    rows +
    fill(box(left - 60, y - height * 0.12, right - left + 120, height * 0.2), darken(color, 0.18))
  );
}

/** Blades of grass along a line of the foreground. */
export function grass(
  random: Random,
  y: number,
  count: number,
  size: number,
  colors: readonly [string, ...string[]],
  [left, right]: readonly [number, number] = [-20, 1940],
): string {
  return times(count, () => {
    const x = random.between(left, right);
    const lean = random.between(-0.5, 0.5) * size;
    const tall = size * random.between(0.5, 1.2);
    const blade = `M${x - 5} ${y}Q${x + lean * 0.2} ${y - tall * 0.6} ${x + lean} ${y - tall}Q${x + lean * 0.3} ${y - tall * 0.5} ${x + 6} ${y}Z`;
    return fill(blade, random.pick(colors));
  });
}

/** Strokes of a dry brush that give a flat ground its tooth. */
export function brush(
  random: Random,
  [left, top, right, bottom]: readonly [number, number, number, number],
  count: number,
  color: string,
  opacity = 0.25,
): string {
  return times(count, () => {
    const y = top + (bottom - top) * random.next() ** 0.8;
    const depth = 0.35 + (y - top) / (bottom - top);
    const length = random.between(30, 190) * depth;
    const x = random.between(left, right);
    return stroke(
      `M${x} ${y}q${length / 2} ${random.between(-5, 5)} ${length} ${random.between(-4, 4)}`,
      color,
      random.between(1.5, 5) * depth,
      opacity,
    );
  });
}

/** A crown of lobes on a stem; dabs of light on one side. */
function tree(
  random: Random,
  [x, top]: Point,
  base: number,
  size: number,
  color: string,
  light: number,
): string {
  const lobes = times(7, (index) => {
    const angle = (index / 6) * Math.PI;
    const far = size * random.between(0.62, 0.95);
    return ellipse(
      x - Math.cos(angle) * far * 1.15,
      top - Math.sin(angle) * far * 0.6,
      size * 0.5,
      size * 0.42,
      color,
    );
  });
  const dabs = times(light ? 5 : 0, () => {
    const along = random.between(0.1, 1) * size * light;
    const rise = size * random.between(-0.1, 0.75);
    return ellipse(
      x + along,
      top - rise,
      size * random.between(0.12, 0.26),
      size * random.between(0.07, 0.12),
      lighten(color, 0.2),
      0.7,
    );
  });
  return (
    fill(box(x - size * 0.9, top - size * 0.2, size * 1.8, base - top + size * 0.2), color) +
    lobes +
    dabs
  );
}
