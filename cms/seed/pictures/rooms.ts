import { darken, ink, lighten } from './colors.ts';
import type { Random } from './random.ts';
import { box, ellipse, fill, polygon, shaded, stroke, times } from './svg.ts';
import type { Stop } from './svg.ts';
import { brush } from './land.ts';

/** A wall with slanting light on it and a table top whose far edge lies at `edge`. */
export function tableTop(random: Random, wall: string, table: string, edge = 760): string {
  const beams = times(3, (index) =>
    fill(
      polygon([
        [120 + index * 250, 0],
        [300 + index * 250, 0],
        [780 + index * 250, edge],
        [600 + index * 250, edge],
      ]),
      ink.paper,
      0.13,
    ),
  );
  const boards = times(6, (index) =>
    stroke(
      `M${-500 + index * 590} 1290L${360 + index * 240} ${edge}`,
      darken(table, 0.35),
      4,
      0.45,
    ),
  );
  return (
    shaded(box(0, 0, 1920, edge), toSlope(wall), [0, 0, 1, 0.7]) +
    beams +
    shaded(box(0, edge, 1920, 1280 - edge), [
      [0, lighten(table, 0.1)],
      [1, darken(table, 0.18)],
    ]) +
    boards +
    brush(random, [-80, edge + 14, 1900, 1280], 130, darken(table, 0.35), 0.16) +
    brush(random, [-80, edge + 14, 1900, 1280], 70, lighten(table, 0.4), 0.2) +
    fill(box(0, edge, 1920, 9), lighten(table, 0.35))
  );
}

/** A sheet of colour lit from the upper left, for things seen from above. */
export function desk(random: Random, color: string): string {
  return (
    shaded(box(0, 0, 1920, 1280), toSlope(color), [0, 0, 1, 1]) +
    brush(random, [-100, 0, 1920, 1280], 190, darken(color, 0.3), 0.14) +
    brush(random, [-100, 0, 1920, 1280], 90, lighten(color, 0.35), 0.16)
  );
}

/** A window with a view, its frame drawn over `view`. */
export function windowFrame(
  x: number,
  y: number,
  width: number,
  height: number,
  view: string,
  frame: string,
): string {
  const bars = box(x + width / 2 - 8, y, 16, height) + box(x, y + height * 0.42, width, 14);
  return (
    view +
    fill(bars, frame) +
    `<path d="${box(x, y, width, height)}" fill="none" stroke="${frame}" stroke-width="30"/>` +
    `<path d="${box(x - 14, y - 14, width + 28, height + 28)}" fill="none" stroke="${lighten(frame, 0.25)}" stroke-width="6"/>` +
    fill(box(x - 40, y + height + 6, width + 80, 34), lighten(frame, 0.15)) +
    fill(box(x - 40, y + height + 32, width + 80, 12), darken(frame, 0.35))
  );
}

/** A hanging lamp with its pool of light. */
export function lamp(x: number, length: number, color: string): string {
  return (
    stroke(`M${x} 0V${length}`, ink.ulin, 5) +
    fill(
      polygon([
        [x - 70, length + 50],
        [x + 70, length + 50],
        [x + 640, 1280],
        [x - 640, 1280],
      ]),
      ink.turmeric,
      0.09,
    ) +
    fill(
      `M${x - 90} ${length + 56}C${x - 84} ${length - 10} ${x - 30} ${length - 20} ${x} ${length - 24}C${x + 30} ${length - 20} ${x + 84} ${length - 10} ${x + 90} ${length + 56}Z`,
      color,
    ) +
    ellipse(x, length + 56, 90, 13, lighten(ink.turmeric, 0.6))
  );
}

/** A sheet of paper with lines of writing, its upper left corner at (0, 0). */
export function sheet(width: number, height: number, lines: number, accent: string): string {
  return (
    fill(box(14, 16, width, height), ink.deep, 0.25) +
    fill(box(0, 0, width, height), lighten(ink.paper, 0.4)) +
    fill(box(width * 0.08, height * 0.07, width * 0.42, height * 0.045), accent) +
    times(lines, (index) =>
      fill(
        box(
          width * 0.08,
          height * (0.2 + (index * 0.68) / lines),
          width * (index % 3 === 2 ? 0.5 : 0.84),
          7,
        ),
        ink.bark,
        0.4,
      ),
    )
  );
}

function toSlope(color: string): Stop[] {
  return [
    [0, lighten(color, 0.22)],
    [0.5, color],
    [1, darken(color, 0.22)],
  ];
}
