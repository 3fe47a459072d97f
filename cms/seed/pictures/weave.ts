import { darken, ink, lighten } from './colors.ts';
import { box, fill, polygon, stroke, times, toId } from './svg.ts';

export interface Tile {
  width: number;
  height: number;
  content: string;
}

/** A shape covered with repeats of a tile, optionally scaled and turned. */
export function patterned(d: string, tile: Tile, scale = 1, angle = 0): string {
  const id = toId(`${tile.content}${scale}${angle}`);
  const transform = `rotate(${angle}) scale(${scale})`;
  return `<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${tile.content}</pattern>
<path d="${d}" fill="url(#${id})"/>`;
}

/** Nested diamonds with hooks, after the bark-brown doyo cloths of the upper Mahakam. */
export function doyo(ground: string, line: string, accent: string): Tile {
  const diamond = (size: number, color: string) =>
    fill(
      polygon([
        [80, 110 - size * 1.3],
        [80 + size, 110],
        [80, 110 + size * 1.3],
        [80 - size, 110],
      ]),
      color,
    );
  const hooks = [1, -1].flatMap((side) =>
    [1, -1].map((end) =>
      stroke(
        `M${80 + side * 72} ${110 + end * 20}V${110 + end * 78}H${80 + side * 42}V${110 + end * 62}H${80 + side * 56}`,
        line,
        8,
      ),
    ),
  );
  const content =
    fill(box(0, 0, 160, 220), ground) +
    diamond(66, line) +
    diamond(57, ground) +
    diamond(46, accent) +
    diamond(35, ground) +
    diamond(24, line) +
    diamond(11, accent) +
    hooks.join('') +
    fill(
      polygon([
        [0, 86],
        [20, 110],
        [0, 134],
      ]) +
        polygon([
          [160, 86],
          [140, 110],
          [160, 134],
        ]),
      accent,
    ) +
    fill(
      polygon([
        [62, 0],
        [80, 20],
        [98, 0],
      ]) +
        polygon([
          [62, 220],
          [80, 200],
          [98, 220],
        ]),
      line,
    );
  return { width: 160, height: 220, content };
}

/** Crossing bands, after the sarong of Samarinda. */
export function check(ground: string, band: string, accent: string): Tile {
  const bands = [
    [8, 36, band, 0.55],
    [52, 8, accent, 0.7],
    [68, 4, lighten(ground, 0.5), 0.7],
    [80, 20, band, 0.4],
    [108, 4, accent, 0.8],
  ] as const;
  const crossing = bands
    .map(
      ([start, width, color, opacity]) =>
        fill(box(start, 0, width, 120), color, opacity) +
        fill(box(0, start, 120, width), color, opacity),
    )
    .join('');
  return { width: 120, height: 120, content: fill(box(0, 0, 120, 120), ground) + crossing };
}

/** Flat strips over and under each other, as in a rattan basket. */
export function plait(strip: string, cross: string): Tile {
  const over = (x: number, y: number, color: string) =>
    fill(box(x + 1, y + 3, 38, 14), color) +
    fill(box(x + 1, y + 3, 38, 4), lighten(color, 0.22)) +
    fill(box(x + 1, y + 14, 38, 3), darken(color, 0.3));
  const down = (x: number, y: number, color: string) =>
    fill(box(x + 3, y + 1, 14, 38), color) +
    fill(box(x + 3, y + 1, 4, 38), lighten(color, 0.15)) +
    fill(box(x + 14, y + 1, 3, 38), darken(color, 0.3));
  const content =
    fill(box(0, 0, 40, 40), darken(strip, 0.6)) +
    down(0, -20, cross) +
    down(0, 20, cross) +
    down(20, 0, cross) +
    over(-20, 0, strip) +
    over(20, 0, strip) +
    over(0, 20, strip) +
    over(-40, 20, strip);
  return { width: 40, height: 40, content };
}

/** The black figure band of an anjat, zigzag and lozenge. */
export function band(ground: string, mark: string): Tile {
  const zigzag = times(2, (row) =>
    stroke(
      `M-4 ${18 + row * 64}L20 ${-4 + row * 64}L44 ${18 + row * 64}L68 ${-4 + row * 64}L84 ${14 + row * 64}`,
      mark,
      9,
    ),
  );
  return {
    width: 80,
    height: 80,
    content:
      fill(box(0, 0, 80, 80), ground) +
      zigzag +
      fill(
        polygon([
          [20, 26],
          [34, 44],
          [20, 62],
          [6, 44],
        ]) +
          polygon([
            [60, 30],
            [70, 44],
            [60, 58],
            [50, 44],
          ]),
        mark,
      ),
  };
}

export const sarongs = [
  check(ink.madder, ink.ulin, ink.turmeric),
  check(ink.indigo, ink.deep, ink.rose),
  check(ink.river, ink.deep, ink.turmeric),
  check(ink.plum, ink.ulin, ink.sky),
] as const;
