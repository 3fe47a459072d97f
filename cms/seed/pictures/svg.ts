export type Point = readonly [x: number, y: number];
export type Stop = readonly [offset: number, color: string, opacity?: number];

/** A soft curve through all points. */
export function curve(points: readonly Point[], closed = false): string {
  const at = (index: number): Point => {
    const wrapped = closed ? (index + points.length) % points.length : index;
    return points[Math.max(0, Math.min(points.length - 1, wrapped))] ?? [0, 0];
  };
  const segments = Array.from({ length: closed ? points.length : points.length - 1 }, (_, i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[first, second, to].map(spell).join(' ')}`;
  });
  return `M${spell(at(0))}${segments.join('')}${closed ? 'Z' : ''}`;
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(spell).join('L')}Z`;
}

export function fill(d: string, color: string, opacity = 1): string {
  return `<path d="${d}" fill="${color}"${toFade(opacity)}/>`;
}

export function stroke(d: string, color: string, width: number, opacity = 1): string {
  const pen = `stroke="${color}" stroke-width="${width}" stroke-linecap="round"`;
  return `<path d="${d}" fill="none" stroke-linejoin="round" ${pen}${toFade(opacity, 'stroke')}/>`;
}

export function circle(x: number, y: number, radius: number, color: string, opacity = 1): string {
  return ellipse(x, y, radius, radius, color, opacity);
}

export function ellipse(
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
  opacity = 1,
): string {
  const center = `cx="${round(x)}" cy="${round(y)}"`;
  return `<ellipse ${center} rx="${round(width)}" ry="${round(height)}" fill="${color}"${toFade(opacity)}/>`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/** A shape filled with colours running from top to bottom, or along `direction` (x1 y1 x2 y2). */
export function shaded(
  d: string,
  stops: readonly Stop[],
  direction: readonly [number, number, number, number] = [0, 0, 0, 1],
): string {
  const [x1, y1, x2, y2] = direction;
  const inside = stops.map(toStop).join('');
  const id = toId(inside + direction.join());
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${inside}</linearGradient>
<path d="${d}" fill="url(#${id})"/>`;
}

/** A disc of light that fades outwards. */
export function glow(x: number, y: number, radius: number, stops: readonly Stop[]): string {
  const inside = stops.map(toStop).join('');
  const id = toId(inside);
  return `<radialGradient id="${id}">${inside}</radialGradient>
<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`;
}

/** What lies inside the outline is shown, the rest is cut away. */
export function cut(outline: string, content: string): string {
  const id = toId(outline);
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}

export function place(x: number, y: number, content: string, scale = 1, mirrored = false): string {
  const sideways = mirrored ? -scale : scale;
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(sideways)} ${round(scale)})">${content}</g>`;
}

export function turn(angle: number, content: string): string {
  return `<g transform="rotate(${round(angle)})">${content}</g>`;
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A short name that is the same for the same content. */
export function toId(content: string): string {
  let sum = 2166136261;
  for (const letter of content) sum = Math.imul(sum ^ letter.charCodeAt(0), 16777619);
  return `p${(sum >>> 0).toString(36)}`;
}

function spell([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

// Not the plain `opacity`: that would be painted through a layer of its own, at many times the cost.
function toFade(opacity: number, paint: 'fill' | 'stroke' = 'fill'): string {
  return opacity < 1 ? ` ${paint}-opacity="${opacity}"` : '';
}

function toStop([offset, color, opacity = 1]: Stop): string {
  return `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`;
}
