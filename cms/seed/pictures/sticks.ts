import { darken, ink, lighten } from './colors.ts';
import type { Random } from './random.ts';
import { circle, curve, ellipse, fill, polygon, stroke, times } from './svg.ts';

/** A lying bundle of sticks, butt ends towards the viewer at (0, 0), running `length` to the right. */
export function bundle(random: Random, length: number, radius: number, color: string): string {
  const count = Math.round(radius * 1.1);
  const sticks = times(count, (index) => {
    const y = -radius + (index / (count - 1)) * radius * 2;
    const shade = darken(color, 0.06 + 0.42 * (index / count) ** 1.6 + random.between(-0.06, 0.06));
    const end = length * random.between(0.93, 1.04);
    return stroke(
      `M0 ${y}L${length * 0.5} ${y * random.between(0.88, 0.98)}L${end} ${y * random.between(0.9, 1.16)}`,
      index % 4 ? shade : lighten(shade, 0.22),
      (radius * 2.3) / count + 0.8,
    );
  });
  const ties = [0.2, 0.72].map((share) => {
    const x = length * share;
    return (
      stroke(
        `M${x} ${-radius * 0.98}Q${x + radius * 0.28} 0 ${x} ${radius * 0.98}`,
        darken(ink.madder, 0.25),
        radius * 0.2,
      ) +
      stroke(
        `M${x - 3} ${-radius * 0.96}Q${x + radius * 0.24} -4 ${x - 3} ${radius * 0.7}`,
        ink.madder,
        radius * 0.13,
      )
    );
  });
  const ends = times(Math.round(radius * 2.2), () => {
    const angle = random.between(0, 6.29);
    const far = Math.sqrt(random.next()) * 0.9;
    return ellipse(
      Math.cos(angle) * far * radius * 0.36,
      Math.sin(angle) * far * radius,
      radius * 0.05,
      radius * 0.068,
      random.pick([lighten(color, 0.5), lighten(color, 0.25), darken(color, 0.15)]),
    );
  });
  return sticks + ties.join('') + ellipse(0, 0, radius * 0.38, radius, darken(color, 0.45)) + ends;
}

/** A standing sheaf of sticks, foot at (0, 0). */
export function sheaf(random: Random, height: number, width: number, color: string): string {
  const sticks = times(Math.round(width * 0.55), () => {
    const share = random.between(-1, 1);
    const shade = darken(color, 0.1 + (share + 1) * 0.16 + random.between(-0.08, 0.08));
    return stroke(
      `M${share * width * 0.42} 0Q${share * width * 0.3} ${-height * 0.6} ${share * width * 0.78} ${-height * random.between(0.88, 1.05)}`,
      random.next() < 0.25 ? lighten(shade, 0.3) : shade,
      random.between(2.5, 5),
    );
  });
  const tie = (y: number) =>
    stroke(
      `M${-width * 0.42} ${y}Q0 ${y + width * 0.14} ${width * 0.42} ${y}`,
      ink.madder,
      width * 0.1,
    ) +
    stroke(
      `M${-width * 0.42} ${y - 5}Q0 ${y + width * 0.1} ${width * 0.3} ${y - 3}`,
      lighten(ink.madder, 0.2),
      3,
    );
  return sticks + tie(-height * 0.2) + tie(-height * 0.58);
}

/** Sticks of charcoal thrown in a heap, foot at (0, 0). */
export function charcoal(random: Random, width: number, height: number, count: number): string {
  const pieces = Array.from({ length: count }, (_, index) => {
    const level = (1 - index / count) ** 1.5;
    const x = random.between(-1, 1) * width * 0.5 * (1 - level * 0.94);
    const slope = 1 - (Math.abs(x) / (width * 0.5)) ** 1.3;
    const y = -height * Math.min(level, slope) - 10;
    return toCoal(random, x, y, width * random.between(0.09, 0.2), random.between(-42, 42));
  });
  return (
    ellipse(0, 4, width * 0.56, Math.min(26, 6 + height * 0.1), ink.deep, 0.4) +
    fill(
      curve(
        [
          [-width * 0.5, 0],
          [-width * 0.2, -height * 0.62],
          [0, -height * 0.9],
          [width * 0.22, -height * 0.6],
          [width * 0.5, 0],
        ],
        true,
      ),
      ink.ulin,
    ) +
    pieces.join('')
  );
}

function toCoal(random: Random, x: number, y: number, length: number, angle: number): string {
  const thick = length * random.between(0.26, 0.4);
  const tone = darken(ink.ulin, random.between(0, 0.5));
  const body = polygon([
    [-length / 2, -thick * 0.3],
    [-length * 0.3, -thick / 2],
    [length * 0.36, -thick * 0.46],
    [length / 2, -thick * 0.1],
    [length * 0.42, thick / 2],
    [-length * 0.4, thick * 0.46],
  ]);
  const edge = polygon([
    [-length * 0.46, -thick * 0.3],
    [-length * 0.3, -thick / 2],
    [length * 0.36, -thick * 0.46],
    [length * 0.3, -thick * 0.2],
  ]);
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})">${fill(body, tone)}${fill(edge, random.pick(['#6d6a66', '#59626a', '#7d6d60']), 0.85)}${stroke(`M${-length * 0.3} ${thick * 0.1}H${length * 0.3}`, '#0e0d0e', 3, 0.6)}${circle(length * 0.44, thick * 0.1, thick * 0.24, '#4b4543', 0.9)}</g>`;
}
