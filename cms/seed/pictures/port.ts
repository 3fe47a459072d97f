import { darken, ink, lighten } from './colors.ts';
import type { Random } from './random.ts';
import { box, circle, fill, place, polygon, stroke, times } from './svg.ts';

/** The long side of a 20-foot container, 240 × 104, foot at (0, 0). */
export function container(color: string): string {
  return (
    fill(box(0, -104, 240, 104), color) +
    times(19, (index) => fill(box(8 + index * 12, -96, 5, 88), darken(color, 0.22))) +
    fill(box(0, -104, 240, 8), lighten(color, 0.25)) +
    fill(box(0, -8, 240, 8), darken(color, 0.4)) +
    fill(box(0, -104, 6, 104), lighten(color, 0.12)) +
    fill(box(234, -104, 6, 104), darken(color, 0.35))
  );
}

export const paints = [
  ink.madder,
  ink.clay,
  ink.turmeric,
  ink.river,
  ink.indigo,
  ink.sky,
  '#8a9a8c',
  ink.rose,
] as const;

export function stack(random: Random, columns: number, heights: readonly number[]): string {
  return times(columns, (column) =>
    times(heights[column % heights.length] ?? 2, (row) =>
      place(column * 246, -row * 108, container(random.pick(paints))),
    ),
  );
}

/** A ship-to-shore crane with its boom to the left, 620 high, wheels at (0, 0). */
export function crane(color: string): string {
  const dark = darken(color, 0.35);
  const leg = (x: number, tone: string) =>
    fill(
      polygon([
        [x, 0],
        [x + 26, 0],
        [x + 22, -430],
        [x + 4, -430],
      ]),
      tone,
    );
  const braces = stroke('M-110 -150L90 -400M90 -150L-110 -400', dark, 9);
  const lattice = times(17, (index) => stroke(`M${-560 + index * 46} -440l23 -34l23 34`, dark, 5));
  return (
    leg(90, dark) +
    leg(150, dark) +
    braces +
    leg(-124, color) +
    leg(-30, color) +
    fill(box(-140, -150, 320, 18), color) +
    fill(box(-570, -444, 830, 16), color) +
    lattice +
    stroke('M-560 -476H230', color, 8) +
    fill(
      polygon([
        [-40, -476],
        [40, -476],
        [10, -640],
        [-6, -640],
      ]),
      dark,
    ) +
    stroke('M0 -640L-520 -470M0 -640L240 -470', color, 6) +
    fill(box(120, -500, 120, 58), lighten(color, 0.25)) +
    fill(box(140, -486, 30, 26), ink.deep) +
    fill(box(-316, -430, 66, 26), dark) +
    stroke('M-300 -404V-280M-266 -404V-280', ink.deep, 3) +
    fill(box(-130, -14, 90, 16) + box(70, -14, 110, 16), ink.deep) +
    [-120, -60, 84, 164].map((x) => circle(x, 2, 12, ink.deep)).join('')
  );
}

/** A container ship seen from its side, bow to the left, waterline at y = 0, 1100 long. */
export function ship(random: Random, hull: string): string {
  const load = times(12, (column) =>
    times(column === 0 || column === 11 ? 2 : 3 + (column % 2), (row) =>
      place(-430 + column * 62, -116 - row * 33, container(random.pick(paints)), 0.25),
    ),
  );
  return (
    load +
    fill('M-560 -128C-530 -60 -500 -10 -470 20H500C530 0 548 -50 552 -126H-400L-440 -112Z', hull) +
    fill('M-500 -14C-488 2 -478 14 -470 20H500C514 10 526 -6 534 -26Z', ink.madder) +
    fill(
      'M-560 -128C-552 -106 -546 -96 -540 -84L552 -104L552 -126H-400L-440 -112Z',
      lighten(hull, 0.2),
    ) +
    fill(box(352, -330, 150, 206), ink.paper) +
    fill(box(440, -330, 62, 206), darken(ink.paper, 0.22)) +
    fill(box(330, -352, 190, 34), lighten(ink.paper, 0.3)) +
    times(5, (row) =>
      times(5, (column) => fill(box(366 + column * 26, -312 + row * 36, 14, 14), ink.indigo, 0.8)),
    ) +
    fill(
      polygon([
        [450, -352],
        [496, -352],
        [490, -410],
        [456, -410],
      ]),
      ink.clay,
    ) +
    stroke('M400 -352V-430M384 -410H416', ink.ulin, 5) +
    stroke('M-500 -120V-190', ink.ulin, 6)
  );
}
