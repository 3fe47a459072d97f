import { darken, ink, lighten, mix } from './colors.ts';
import type { Random } from './random.ts';
import { circle, curve, fill, place, polygon, times } from './svg.ts';
import type { Point } from './svg.ts';

interface Frond {
  from: Point;
  /** Degrees; 0 points up, positive to the right. */
  angle: number;
  length: number;
  /** How far the tip hangs, as a share of the length. */
  droop: number;
  color: string;
  leaflet?: number;
}

/** One feathered leaf: a midrib with leaflets on both sides. */
export function frond({ from, angle, length, droop, color, leaflet = 0.24 }: Frond): string {
  const lean = (angle * Math.PI) / 180;
  const spine: Point[] = Array.from({ length: 23 }, (_, index) => {
    const along = index / 22;
    const x = from[0] + Math.sin(lean) * length * along;
    const y = from[1] - Math.cos(lean) * length * along + droop * length * along ** 2.2;
    return [x, y];
  });
  const leaves = spine.slice(2, -1).map((root, index) => {
    const next = spine[index + 3] ?? root;
    const run = Math.hypot(next[0] - root[0], next[1] - root[1]) || 1;
    const [dx, dy] = [(next[0] - root[0]) / run, (next[1] - root[1]) / run];
    const size = length * leaflet * Math.sin(((index + 3) / 24) * Math.PI) ** 0.7;
    return [1, -1].map((side) => {
      const tip: Point = [
        root[0] + dx * size * 0.75 - dy * side * size * 0.72,
        root[1] + dy * size * 0.75 + dx * side * size * 0.72 + size * 0.2,
      ];
      const width = length * 0.017;
      return polygon([
        [root[0] - dx * width, root[1] - dy * width],
        tip,
        [root[0] + dx * width, root[1] + dy * width],
      ]);
    });
  });
  return fill(leaves.flat().join(''), color) + fill(toMidrib(spine, length), lighten(color, 0.18));
}

/** An oil palm of the given height to the heart of its crown, foot at (0, 0). */
export function oilPalm(random: Random, height: number, color: string, light = 1): string {
  const trunk = height * 0.075;
  const stem = darken(mix(ink.bark, color, 0.2), 0.15);
  const scales = times(Math.floor(height / 26), (row) =>
    times(3, (column) =>
      circle(
        (column - 1) * trunk * 0.62 + (row % 2 ? trunk * 0.3 : 0),
        -row * 26 - 10,
        trunk * 0.32,
        lighten(stem, column * 0.06 * light + 0.04),
      ),
    ),
  );
  const heart: Point = [0, -height];
  const reach = Math.min(height * 0.72, 330);
  const back = times(11, (index) =>
    frond({
      from: heart,
      angle: -105 + index * 21 + random.between(-8, 8),
      length: reach * random.between(0.85, 1),
      droop: random.between(0.3, 0.6),
      color: darken(color, 0.35),
    }),
  );
  const front = times(10, (index) => {
    const angle = -82 + index * 18 + random.between(-8, 8);
    const lit = angle * light > 0 ? 0.16 : 0;
    return frond({
      from: heart,
      angle,
      length: reach * random.between(0.7, 0.98),
      droop: random.between(0.4, 0.75),
      color: lighten(color, lit + random.next() * 0.05),
    });
  });
  const fruit = times(9, (index) =>
    circle(
      random.between(-1, 1) * trunk * 1.2,
      -height + trunk * (0.5 + (index % 3) * 0.55),
      trunk * 0.42,
      random.pick([ink.madder, ink.clay, ink.plum]),
    ),
  );
  const bole = `M${-trunk * 1.25} 0C${-trunk * 0.9} ${-height * 0.2} ${-trunk} ${-height * 0.6} ${-trunk * 0.9} ${-height}H${trunk * 0.9}C${trunk} ${-height * 0.6} ${trunk * 0.9} ${-height * 0.2} ${trunk * 1.25} 0Z`;
  return back + fill(bole, stem) + scales + fruit + front;
}

/** A clump of nipah: long fronds rising straight out of mud or water, foot at (0, 0). */
export function nipah(random: Random, height: number, color: string, light = 1): string {
  return times(11, (index) => {
    const order = [0, 10, 1, 9, 2, 8, 3, 7, 4, 6, 5][index] ?? 5;
    const angle = -46 + order * 9.2 + random.between(-5, 5);
    const tone =
      angle * light > 0 ? lighten(color, 0.05 + index * 0.014) : darken(color, 0.28 - index * 0.02);
    return frond({
      from: [random.between(-12, 12), 0],
      angle,
      length: height * random.between(0.82, 1.05),
      droop: 0.1 + Math.abs(angle) * 0.007,
      color: tone,
      leaflet: 0.26,
    });
  });
}

/** A coconut palm with a leaning stem, foot at (0, 0). */
export function coconut(random: Random, height: number, color: string, lean = 0.18): string {
  const heart: Point = [height * lean, -height];
  const stem = `M-9 0Q${height * lean * 0.1} ${-height * 0.5} ${heart[0] - 5} ${heart[1]}H${heart[0] + 6}Q${height * lean * 0.1 + 22} ${-height * 0.5} 12 0Z`;
  const leaves = times(9, (index) =>
    frond({
      from: heart,
      angle: -100 + index * 25 + random.between(-8, 8),
      length: height * random.between(0.36, 0.46),
      droop: random.between(0.25, 0.55),
      color: index % 2 ? color : darken(color, 0.2),
    }),
  );
  return fill(stem, darken(color, 0.45)) + leaves;
}

/** A row of palms that shrinks with distance. */
export function palmRow(
  random: Random,
  count: number,
  [from, to]: readonly [Point, Point],
  [nearHeight, farHeight]: readonly [number, number],
  [near, far]: readonly [string, string],
): string {
  return times(count, (index) => {
    const away = 1 - index / Math.max(1, count - 1);
    const depth = away ** 0.7;
    const x = from[0] + (to[0] - from[0]) * depth;
    const y = from[1] + (to[1] - from[1]) * depth;
    const height = nearHeight + (farHeight - nearHeight) * depth;
    return place(x, y, oilPalm(random, 420, mix(near, far, depth)), height / 420);
  });
}

/** The stalk of a frond, thick at its foot and nothing at its tip. */
function toMidrib(spine: readonly Point[], length: number): string {
  const thick = (index: number) => length * 0.011 * (1 - index / (spine.length - 1)) + 0.6;
  const right = spine.map(([x, y], index): Point => [x + thick(index), y + thick(index) * 0.5]);
  const left = spine
    .map(([x, y], index): Point => [x - thick(index), y - thick(index) * 0.5])
    .reverse();
  return `${curve(right)}L${curve(left).slice(1)}Z`;
}
