import { darken, ink, lighten } from './colors.ts';
import type { Random } from './random.ts';
import { box, curve, fill, place, polygon, shaded, stroke, times } from './svg.ts';
import type { Point } from './svg.ts';

/** Open water from `top` to `bottom` with the light of a sun at `sunX` lying on it. */
export function water(
  random: Random,
  [top, bottom]: readonly [number, number],
  [far, near]: readonly [string, string],
  light: string,
  sunX = 960,
): string {
  const surface = shaded(box(0, top, 1920, bottom - top), [
    [0, far],
    [1, near],
  ]);
  const ripples = times(110, () => {
    const depth = random.next() ** 1.4;
    const y = top + (bottom - top) * depth;
    const close = random.next() < 0.6;
    const spread = 60 + 420 * depth;
    const x = close ? sunX + random.between(-spread, spread) : random.between(0, 1920);
    const width = random.between(16, 60) * (0.5 + depth * 3.2);
    const opacity = close ? random.between(0.4, 0.85) : random.between(0.08, 0.25);
    return fill(toRipple(x, y, width, 2 + depth * 6), light, Number(opacity.toFixed(2)));
  });
  return surface + ripples;
}

/** A river winding away to the horizon, as a ribbon through `middle` points of given half width. */
export function ribbon(middle: readonly (readonly [number, number, number])[]): string {
  const right: Point[] = middle.map(([x, y, half]) => [x + half, y]);
  const left: Point[] = middle.map(([x, y, half]): Point => [x - half, y]).reverse();
  return `${curve(right)}L${curve(left).slice(1)}Z`;
}

/** A long narrow river boat, drawn 600 wide with its waterline at y = 0. */
export function boat(color: string, load = ''): string {
  const hull =
    'M-300 -46C-270 -14 -240 6 -190 14H190C250 6 280 -20 312 -66C280 -44 240 -30 190 -26H-190C-240 -30 -270 -36 -300 -46Z';
  return (
    fill('M-270 18C-120 44 140 44 280 18L210 34C80 60 -120 58 -220 36Z', ink.deep, 0.35) +
    load +
    fill(hull, color) +
    fill(
      'M-190 -26H190C240 -30 280 -44 312 -66C290 -34 262 -16 190 -14H-190C-240 -18 -270 -28 -300 -46C-270 -36 -240 -30 -190 -26Z',
      lighten(color, 0.3),
    ) +
    fill(
      'M-246 -4C-222 8 -200 12 -190 14H190C222 10 246 0 262 -10C240 -4 220 0 190 2H-190C-212 2 -230 0 -246 -4Z',
      darken(color, 0.4),
    ) +
    times(3, (index) =>
      stroke(`M${-320 + index * 60} ${30 + index * 9}h${110 + index * 40}`, ink.mist, 4, 0.4),
    )
  );
}

/** A plank landing on piles; the near edge runs along y. */
export function jetty(random: Random, x: number, y: number, width: number, color: string): string {
  const piles = times(Math.ceil(width / 120), (index) => {
    const post = x + 24 + index * 118;
    return (
      fill(box(post, y, 24, random.between(120, 170)), darken(color, 0.45)) +
      fill(box(post, y, 8, 120), darken(color, 0.2))
    );
  });
  const deck = polygon([
    [x + 60, y - 74],
    [x + width - 40, y - 74],
    [x + width, y],
    [x, y],
  ]);
  const planks = times(Math.ceil(width / 46), (index) =>
    stroke(
      `M${x + 64 + index * 44} ${y - 74}L${x + index * 46.5} ${y}`,
      darken(color, 0.35),
      3,
      0.5,
    ),
  );
  return piles + fill(deck, color) + planks + fill(box(x, y, width, 18), darken(color, 0.3));
}

/** A house on piles by the water, 300 wide, its floor at y = 0. */
export function stiltHouse(wall: string, roof: string, lit = ink.turmeric): string {
  const planks = times(9, (index) =>
    stroke(`M${-112 + index * 28} -130V0`, darken(wall, 0.3), 3, 0.6),
  );
  return (
    times(5, (index) => fill(box(-126 + index * 60, 0, 13, 110), darken(wall, 0.5))) +
    fill(box(-130, -132, 260, 132), wall) +
    planks +
    fill(box(40, -132, 90, 132), darken(wall, 0.4), 0.45) +
    fill(box(-92, -96, 58, 56), lit) +
    fill(box(-66, -96, 5, 56), darken(wall, 0.4)) +
    fill(box(58, -100, 48, 100), darken(wall, 0.6)) +
    fill('M-176 -122L-92 -238H96L176 -122Z', roof) +
    fill('M96 -238L176 -122H60L20 -238Z', darken(roof, 0.3)) +
    times(5, (index) =>
      stroke(
        `M${-150 + index * 10} ${-142 - index * 20}h${180 - index * 8}`,
        darken(roof, 0.25),
        3,
        0.5,
      ),
    ) +
    fill(box(-150, -4, 300, 14), darken(wall, 0.35))
  );
}

export function reflected(x: number, y: number, content: string, scale = 1): string {
  return `<g opacity="0.28" transform="translate(${x} ${y}) scale(${scale} ${-scale * 0.8})">${content}</g>`;
}

export function boatAt(
  x: number,
  y: number,
  scale: number,
  color: string,
  load = '',
  mirrored = false,
): string {
  return place(x, y, boat(color, load), scale, mirrored);
}

function toRipple(x: number, y: number, width: number, height: number): string {
  return `M${x - width} ${y}Q${x} ${y - height} ${x + width} ${y}Q${x} ${y + height} ${x - width} ${y}Z`;
}
