/** The ink cupboard: every picture is printed from these and from mixtures of them. */
export const ink = {
  river: '#14504a',
  deep: '#0a2b2c',
  ulin: '#2a1b15',
  bark: '#53382a',
  rattan: '#d7a262',
  straw: '#eecb8f',
  madder: '#a5312c',
  clay: '#c9633d',
  turmeric: '#e8a52c',
  leaf: '#5b8a45',
  nipah: '#2e6249',
  mist: '#e2e7d6',
  paper: '#f6ecd9',
  sky: '#a3cbd0',
  dusk: '#eeb584',
  indigo: '#29405f',
  rose: '#dd9182',
  plum: '#5c2f3f',
} as const;

export const skin = ['#8a5a3c', '#a06a47', '#b57d56', '#744a33'] as const;

/** The colour a share (0–1) of the way from one hex colour to another. */
export function mix(from: string, to: string, share: number): string {
  const [start, end] = [toChannels(from), toChannels(to)];
  const mixed = start.map((value, index) => value + ((end[index] ?? value) - value) * share);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

export function darken(color: string, share: number): string {
  return mix(color, ink.deep, share);
}

export function lighten(color: string, share: number): string {
  return mix(color, ink.paper, share);
}

function toChannels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
