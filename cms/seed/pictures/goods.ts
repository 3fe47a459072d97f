import { darken, ink, lighten } from './colors.ts';

import { box, curve, cut, ellipse, fill, polygon, stroke } from './svg.ts';
import type { Point } from './svg.ts';
import { patterned, plait } from './weave.ts';

/** A woven sack, filled and tied, foot at (0, 0), 200 wide. */
export function sack(color: string, mark = ''): string {
  const body = curve(
    [
      [-92, 0],
      [-108, -80],
      [-98, -190],
      [-50, -232],
      [0, -226],
      [52, -234],
      [100, -186],
      [108, -80],
      [94, 0],
      [0, 8],
    ],
    true,
  );
  return (
    ellipse(14, 4, 124, 18, ink.deep, 0.3) +
    patterned(body, plait(color, darken(color, 0.1)), 0.42) +
    fill(
      curve(
        [
          [40, 4],
          [62, -90],
          [46, -224],
          [100, -186],
          [108, -80],
          [94, 0],
        ],
        true,
      ),
      darken(color, 0.6),
      0.35,
    ) +
    fill(
      curve(
        [
          [-92, -10],
          [-106, -80],
          [-96, -180],
          [-74, -180],
          [-82, -80],
        ],
        true,
      ),
      lighten(color, 0.5),
      0.35,
    ) +
    mark +
    fill(
      'M-46 -226C-30 -250 -56 -276 -62 -292C-30 -276 -10 -290 8 -284C24 -294 44 -280 64 -296C56 -270 34 -250 48 -228Z',
      darken(color, 0.12),
    ) +
    stroke('M-44 -230Q0 -218 46 -232', ink.madder, 12)
  );
}

/** A basket with an open mouth, foot at (0, 0). */
export function basket(width: number, height: number, color: string, inside = ''): string {
  const half = width / 2;
  const body = `M${-half} ${-height}C${-half * 0.98} ${-height * 0.4} ${-half * 0.8} ${-height * 0.1} ${-half * 0.7} 0Q0 ${height * 0.08} ${half * 0.7} 0C${half * 0.8} ${-height * 0.1} ${half * 0.98} ${-height * 0.4} ${half} ${-height}Z`;
  return (
    ellipse(10, 4, half * 0.95, 18, ink.deep, 0.32) +
    ellipse(0, -height, half, half * 0.24, darken(color, 0.6)) +
    inside +
    patterned(
      `${body}M${half} ${-height}A${half} ${half * 0.24} 0 0 1 ${-half} ${-height}Z`,
      plait(color, darken(color, 0.22)),
      width / 520,
    ) +
    fill(
      `M${half * 0.2} 4C${half * 0.5} ${-height * 0.4} ${half * 0.4} ${-height * 0.7} ${half * 0.44} ${-height * 0.8}L${half} ${-height}C${half * 0.98} ${-height * 0.4} ${half * 0.8} ${-height * 0.1} ${half * 0.7} 0Z`,
      ink.ulin,
      0.35,
    ) +
    stroke(
      `M${-half} ${-height}A${half} ${half * 0.24} 0 0 0 ${half} ${-height}`,
      lighten(color, 0.2),
      height * 0.06,
    )
  );
}

/** A glass jar or bottle of the given outline widths, foot at (0, 0). */
export function jar(
  width: number,
  height: number,
  content: string,
  lid: string,
  label: string,
): string {
  const half = width / 2;
  const shoulder = -height * 0.66;
  const neck = -height * 0.86;
  const glass = `M${-half} -14V${shoulder}C${-half} ${neck * 0.93} ${-half * 0.5} ${neck * 0.95} ${-half * 0.5} ${neck}H${half * 0.5}C${half * 0.5} ${neck * 0.95} ${half} ${neck * 0.93} ${half} ${shoulder}V-14Q${half} 2 ${half * 0.84} 3Q0 12 ${-half * 0.84} 3Q${-half} 2 ${-half} -14Z`;
  return (
    ellipse(width * 0.2, 4, half * 1.3, 16, ink.deep, 0.28) +
    fill(glass, content) +
    cut(
      glass,
      fill(
        `M${half * 0.34} 12C${half * 0.6} ${-height * 0.3} ${half * 0.6} ${shoulder} ${half * 0.24} ${neck}H${half}V12Z`,
        darken(content, 0.5),
        0.4,
      ),
    ) +
    stroke(
      `M${-half * 0.72} ${-height * 0.14}V${-height * 0.6}`,
      lighten(content, 0.75),
      width * 0.06,
      0.75,
    ) +
    fill(box(-half * 0.56, -height, width * 0.56, height * 0.16), lid) +
    fill(box(half * 0.1, -height, half * 0.46, height * 0.16), darken(lid, 0.3)) +
    fill(box(-half * 0.98, -height * 0.5, width * 0.98, height * 0.28), ink.paper) +
    fill(
      box(-half * 0.98, -height * 0.5, width * 0.98, height * 0.035) +
        box(-half * 0.98, -height * 0.255, width * 0.98, height * 0.035),
      label,
    ) +
    fill(
      polygon([
        [0, -height * 0.44],
        [width * 0.13, -height * 0.36],
        [0, -height * 0.28],
        [-width * 0.13, -height * 0.36],
      ]),
      label,
    ) +
    fill(box(half * 0.5, -height * 0.5, half * 0.48, height * 0.28), ink.ulin, 0.18)
  );
}

/** A stand-up pouch, foot at (0, 0). */
export function pouch(width: number, height: number, color: string, window: string): string {
  const half = width / 2;
  const body: Point[] = [
    [-half, 0],
    [-half * 0.94, -height * 0.4],
    [-half, -height],
    [half, -height],
    [half * 0.94, -height * 0.4],
    [half, 0],
  ];
  return (
    ellipse(20, 2, half * 1.2, 16, ink.deep, 0.3) +
    fill(
      `M${body.map((point) => point.join(' ')).join('L')}Q0 ${height * 0.07} ${-half} 0Z`,
      color,
    ) +
    fill(
      polygon([
        [half * 0.5, 8],
        [half * 0.55, -height],
        [half, -height],
        [half * 0.94, -height * 0.4],
        [half, 0],
      ]),
      darken(color, 0.4),
      0.5,
    ) +
    fill(box(-half, -height, width, height * 0.08), darken(color, 0.25)) +
    stroke(`M${-half * 0.9} ${-height * 0.86}H${half * 0.9}`, lighten(color, 0.4), 3, 0.7) +
    window +
    fill(
      polygon([
        [0, -height * 0.8],
        [half * 0.3, -height * 0.7],
        [0, -height * 0.6],
        [-half * 0.3, -height * 0.7],
      ]),
      lighten(color, 0.6),
    ) +
    fill(
      polygon([
        [0, -height * 0.755],
        [half * 0.16, -height * 0.7],
        [0, -height * 0.645],
        [-half * 0.16, -height * 0.7],
      ]),
      color,
    )
  );
}

/** A closed carton seen at an angle, front left corner of its foot at (0, 0). */
export function carton(width: number, height: number, color: string): string {
  const depth = width * 0.36;
  return (
    fill(
      polygon([
        [0, 6],
        [width + 40, 6],
        [width + depth + 70, -depth * 0.3],
        [width, -40],
      ]),
      ink.deep,
      0.3,
    ) +
    fill(box(0, -height, width, height), color) +
    fill(
      polygon([
        [width, 0],
        [width + depth, -depth * 0.42],
        [width + depth, -height - depth * 0.42],
        [width, -height],
      ]),
      darken(color, 0.35),
    ) +
    fill(
      polygon([
        [0, -height],
        [width, -height],
        [width + depth, -height - depth * 0.42],
        [depth, -height - depth * 0.42],
      ]),
      lighten(color, 0.25),
    ) +
    fill(
      polygon([
        [width * 0.4, -height],
        [width * 0.6, -height],
        [width * 0.6 + depth, -height - depth * 0.42],
        [width * 0.4 + depth, -height - depth * 0.42],
      ]),
      lighten(color, 0.5),
    ) +
    fill(box(width * 0.4, -height, width * 0.2, height * 0.22), lighten(color, 0.42))
  );
}
