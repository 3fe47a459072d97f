import { darken, ink, lighten } from '../colors.ts';
import { bundle } from '../sticks.ts';
import { brush } from '../land.ts';
import { getRandom } from '../random.ts';
import { box, circle, ellipse, fill, polygon, shaded, stroke, times } from '../svg.ts';

export function dokumenEkspor(): string {
  const random = getRandom('dokumen');
  return (
    shaded(
      box(0, 0, 1920, 1280),
      [
        [0, '#2a6660'],
        [1, '#0f3636'],
      ],
      [0, 0, 1, 1],
    ) +
    brush(random, [-100, 0, 1920, 1280], 170, '#0d302f', 0.3) +
    brush(random, [-100, 0, 1920, 1280], 70, '#5d9488', 0.18) +
    laid(320, 190, -9, document(620, 830, ink.indigo, 10)) +
    laid(760, 130, 4, document(640, 880, ink.madder, 11) + laid(470, 690, -14, stampMark())) +
    laid(1290, 560, 11, calculator()) +
    laid(1230, 170, 8, rubberStamp()) +
    laid(250, 1010, -24, pen()) +
    laid(1560, 90, 18, bundle(random, 420, 46, ink.rattan)) +
    laid(120, 100, 0, cup())
  );
}

function laid(x: number, y: number, angle: number, content: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${angle})">${content}</g>`;
}

function document(width: number, height: number, accent: string, rows: number): string {
  const cells = times(rows, (row) => {
    const y = height * 0.34 + row * ((height * 0.45) / rows);
    return (
      stroke(`M50 ${y}H${width - 50}`, ink.bark, 2, 0.45) +
      fill(box(60, y + 12, 90 + ((row * 53) % 120), 10), ink.bark, 0.55) +
      fill(
        box(width - 180, y + 12, 60 + ((row * 31) % 60), 10),
        row === rows - 1 ? accent : ink.bark,
        0.6,
      )
    );
  });
  return (
    fill(box(18, 22, width, height), ink.deep, 0.35) +
    shaded(box(0, 0, width, height), [
      [0, '#fffaf0'],
      [1, '#efe2c8'],
    ]) +
    fill(box(0, 0, width, 20), accent) +
    fill(
      polygon([
        [90, 60],
        [130, 100],
        [90, 140],
        [50, 100],
      ]),
      accent,
    ) +
    fill(
      polygon([
        [90, 80],
        [110, 100],
        [90, 120],
        [70, 100],
      ]),
      '#fffaf0',
    ) +
    fill(box(160, 74, width * 0.44, 22), ink.ulin, 0.8) +
    fill(box(160, 112, width * 0.3, 11), ink.bark, 0.5) +
    times(
      3,
      (index) =>
        fill(box(50, 180 + index * 26, width * (0.34 - index * 0.05), 10), ink.bark, 0.5) +
        fill(box(width * 0.55, 180 + index * 26, width * (0.26 + index * 0.04), 10), ink.bark, 0.5),
    ) +
    cells +
    stroke(
      `M${width * 0.32} ${height * 0.34}V${height * 0.79}M${width * 0.64} ${height * 0.34}V${height * 0.79}`,
      ink.bark,
      2,
      0.45,
    ) +
    stroke(
      `M${width * 0.1} ${height * 0.9}c30 -50 50 -40 46 -6s40 -60 60 -20s40 10 70 -16`,
      ink.indigo,
      5,
    )
  );
}

function stampMark(): string {
  return (
    `<g opacity="0.78" fill="none" stroke="${ink.madder}"><circle r="92" stroke-width="9"/><circle r="72" stroke-width="4"/><path d="M-60 -20H60V22H-60Z" stroke-width="7"/></g>` +
    fill(
      polygon([
        [0, -62],
        [12, -44],
        [0, -28],
        [-12, -44],
      ]),
      ink.madder,
      0.78,
    ) +
    fill(box(-44, -6, 88, 14), ink.madder, 0.7)
  );
}

function calculator(): string {
  const keys = times(20, (index) => {
    const tone = index === 19 ? ink.clay : index % 4 === 3 ? ink.turmeric : '#e5dcc8';
    return `<rect x="${36 + (index % 4) * 84}" y="${176 + Math.floor(index / 4) * 78}" width="66" height="58" rx="12" fill="${tone}"/><rect x="${36 + (index % 4) * 84}" y="${224 + Math.floor(index / 4) * 78}" width="66" height="10" rx="5" fill="${darken(tone, 0.35)}"/>`;
  });
  return `<rect x="22" y="28" width="390" height="590" rx="34" fill="${ink.deep}" opacity="0.45"/><rect width="390" height="590" rx="34" fill="#3b3a44"/><rect x="8" y="6" width="374" height="20" rx="10" fill="#5d5c68"/><rect x="34" y="44" width="322" height="100" rx="12" fill="#b9cbb0"/>${times(5, (index) => fill(box(210 + index * 28, 74, 18, 44), ink.deep, 0.75))}${keys}`;
}

function rubberStamp(): string {
  return (
    ellipse(96, 226, 150, 34, ink.deep, 0.4) +
    fill(box(-20, 150, 220, 70), ink.ulin) +
    fill(box(-20, 150, 220, 16), ink.bark) +
    fill(
      'M50 150C60 90 40 70 40 30C40 -20 70 -46 92 -46C114 -46 142 -20 142 30C142 70 122 90 132 150Z',
      ink.madder,
    ) +
    fill(
      'M100 150C110 90 112 40 98 -44C120 -44 142 -20 142 30C142 70 122 90 132 150Z',
      darken(ink.madder, 0.4),
      0.6,
    ) +
    ellipse(70, 0, 12, 26, lighten(ink.madder, 0.5), 0.6)
  );
}

function pen(): string {
  return (
    fill(box(10, 22, 560, 30), ink.deep, 0.35) +
    fill(box(60, 0, 440, 30), ink.turmeric) +
    fill(box(60, 0, 440, 9), lighten(ink.turmeric, 0.45)) +
    fill(
      polygon([
        [500, 0],
        [580, 15],
        [500, 30],
      ]),
      ink.paper,
    ) +
    fill(
      polygon([
        [556, 10],
        [584, 15],
        [556, 20],
      ]),
      ink.ulin,
    ) +
    fill(box(20, 0, 46, 30), ink.madder)
  );
}

function cup(): string {
  return (
    circle(18, 24, 150, ink.deep, 0.35) +
    circle(0, 0, 150, '#d98b5b') +
    circle(0, 0, 138, lighten(ink.paper, 0.2)) +
    circle(0, 0, 104, '#c9b79a') +
    circle(0, 0, 92, ink.paper) +
    circle(0, 0, 80, '#4a2a1c') +
    ellipse(-20, -24, 34, 16, '#8a5434', 0.7)
  );
}
