import { darken, ink, lighten } from '../colors.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { desk, sheet } from '../rooms.ts';
import { box, circle, ellipse, fill, place, polygon, shaded, stroke, times, turn } from '../svg.ts';
import { patterned, plait } from '../weave.ts';

export function memeriksaFakta(): string {
  const random = getRandom('fakta');
  return (
    desk(random, '#b9553a') +
    place(120, 130, turn(-6, newspaper(random))) +
    place(1060, 90, turn(5, sheet(560, 700, 15, ink.indigo))) +
    `<g transform="translate(1300 420) rotate(5)" fill="none" stroke="${ink.madder}" stroke-width="11" stroke-linecap="round"><path d="M-180 -40C-120 -110 160 -110 190 -30C200 50 -150 70 -190 6C-200 -30 -150 -70 -80 -84"/></g>` +
    stroke('M1500 500C1560 560 1580 620 1560 690', ink.madder, 9) +
    stroke('M1530 660L1560 694L1594 664', ink.madder, 9) +
    place(1330, 760, turn(-7, pad())) +
    place(560, 960, turn(-18, pencil())) +
    place(
      1010,
      760,
      turn(
        14,
        times(3, (index) =>
          place(
            index * 12,
            index * 10,
            fill(
              box(0, 0, 300, 210),
              darken(['#f2d377', '#f2d377', '#f7df93'][index] ?? ink.straw, 0.06),
            ),
          ),
        ) +
          times(4, (index) =>
            stroke(`M50 ${70 + index * 36}h${index === 3 ? 110 : 210}`, ink.bark, 6, 0.7),
          ),
      ),
    ) +
    place(230, 1120, glasses()) +
    place(
      1750,
      170,
      circle(16, 20, 150, ink.ulin, 0.35) +
        circle(0, 0, 146, ink.river) +
        circle(0, 0, 132, lighten(ink.river, 0.3)) +
        circle(0, 0, 116, '#6b3c1e') +
        ellipse(-30, -30, 44, 20, '#a5683a', 0.7),
    )
  );
}

function newspaper(random: Random): string {
  const column = (x: number, y: number, rows: number, width: number) =>
    times(rows, (index) =>
      fill(box(x, y + index * 24, width * (index % 5 === 4 ? 0.6 : 1), 9), ink.bark, 0.42),
    );
  return (
    fill(box(20, 26, 800, 980), ink.ulin, 0.4) +
    shaded(box(0, 0, 800, 980), [
      [0, '#f5ecd6'],
      [1, '#e2d3b2'],
    ]) +
    fill(box(50, 46, 420, 60), ink.ulin) +
    fill(box(50, 124, 700, 5), ink.ulin) +
    fill(box(50, 150, 560, 34), ink.ulin, 0.85) +
    fill(box(50, 200, 380, 34), ink.ulin, 0.85) +
    patterned(box(50, 264, 440, 290), plait('#b8a27c', '#9c8763'), 0.8) +
    fill(
      polygon([
        [50, 554],
        [200, 400],
        [300, 470],
        [390, 360],
        [490, 554],
      ]),
      '#6d6553',
    ) +
    circle(130, 330, 30, '#efe3c6') +
    column(50, 590, 14, 210) +
    column(290, 590, 14, 210) +
    column(530, 270, 27, 220) +
    fill(box(536, 404, 200, 30), ink.turmeric, 0.7) +
    stroke(`M296 ${684 + random.next()}H486M296 708H430`, ink.madder, 7)
  );
}

function pad(): string {
  const keys = times(
    16,
    (index) =>
      `<rect x="${30 + (index % 4) * 72}" y="${140 + Math.floor(index / 4) * 66}" width="56" height="48" rx="10" fill="${index === 15 ? ink.turmeric : index % 4 === 3 ? ink.clay : '#4f6a6a'}"/>`,
  );
  return `<rect x="18" y="22" width="330" height="430" rx="28" fill="${ink.ulin}" opacity="0.45"/><rect width="330" height="430" rx="28" fill="#d7e0d0"/><rect x="28" y="30" width="274" height="80" rx="10" fill="#8fa88a"/>${times(4, (index) => fill(box(180 + index * 28, 50, 17, 40), ink.deep, 0.8))}${keys}`;
}

function pencil(): string {
  return (
    fill(box(30, 30, 640, 34), ink.ulin, 0.35) +
    fill(box(60, 0, 520, 40), ink.madder) +
    fill(box(60, 0, 520, 13), lighten(ink.madder, 0.25)) +
    fill(box(60, 28, 520, 12), darken(ink.madder, 0.3)) +
    fill(
      polygon([
        [580, 0],
        [680, 20],
        [580, 40],
      ]),
      ink.straw,
    ) +
    fill(
      polygon([
        [650, 14],
        [682, 20],
        [650, 26],
      ]),
      ink.madder,
    ) +
    fill(box(30, 0, 34, 40), '#c3b9a3')
  );
}

function glasses(): string {
  const ring = (x: number) =>
    `<circle cx="${x + 10}" cy="16" r="88" fill="none" stroke="${ink.ulin}" stroke-width="14" opacity="0.3"/><circle cx="${x}" cy="0" r="88" fill="#dcefe8" opacity="0.35"/><circle cx="${x}" cy="0" r="88" fill="none" stroke="${ink.ulin}" stroke-width="16"/>`;
  return (
    ring(0) +
    ring(230) +
    stroke('M88 -10Q115 -40 142 -10', ink.ulin, 15) +
    stroke('M-84 -26L-190 -120M312 -34L420 -140', ink.ulin, 14) +
    stroke('M-40 -40Q-20 -64 10 -64M190 -40Q210 -64 240 -64', ink.paper, 8, 0.8)
  );
}
