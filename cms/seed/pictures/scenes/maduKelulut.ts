import { ink } from '../colors.ts';
import { jar } from '../goods.ts';
import { forest } from '../land.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { tableTop, windowFrame } from '../rooms.ts';
import {
  box,
  circle,
  cut,
  ellipse,
  fill,
  glow,
  place,
  shaded,
  stroke,
  times,
  turn,
} from '../svg.ts';

export function maduKelulut(): string {
  const random = getRandom('madu');
  const outside =
    shaded(box(1180, 110, 560, 470), [
      [0, '#cfe3c0'],
      [1, '#8fb884'],
    ]) + forest(random, 580, 320, '#4f8a5c', -1, [1200, 1720]);
  const view = cut(box(1180, 110, 560, 470), outside);
  return (
    tableTop(random, '#d99b3d', '#6f472c', 800) +
    windowFrame(1180, 110, 560, 470, view, '#5d3a26') +
    glow(760, 720, 620, [
      [0, '#ffe9a8', 0.75],
      [1, '#ffe9a8', 0],
    ]) +
    place(400, 1080, hive(random)) +
    place(900, 1120, jar(300, 560, '#c76a12', ink.ulin, ink.madder)) +
    glow(880, 830, 190, [
      [0, '#ffd873', 0.6],
      [1, '#ffd873', 0],
    ]) +
    place(1250, 1100, jar(220, 380, '#e09a22', ink.ulin, ink.river)) +
    place(1500, 1150, dish()) +
    times(9, (index) =>
      bee(
        520 + index * 120 + random.between(-40, 40),
        330 + random.between(-150, 230),
        random.between(-40, 40),
      ),
    )
  );
}

function hive(random: Random): string {
  const log = 'M-190 0V-440Q0 -520 190 -440V0Q0 56 -190 0Z';
  const pots = times(
    17,
    (index) =>
      circle(
        -84 + (index % 5) * 42 + random.between(-6, 6),
        -250 + Math.floor(index / 5) * 44,
        27,
        random.pick(['#8d4a1a', '#b96a1f', '#6e3714']),
      ) + circle(-92 + (index % 5) * 42, -258 + Math.floor(index / 5) * 44, 8, '#f0b64a', 0.8),
  );
  return (
    ellipse(20, 20, 260, 44, ink.ulin, 0.4) +
    fill(log, '#7a5236') +
    fill('M60 30C110 -120 96 -360 70 -476Q150 -466 190 -440V0Q130 26 60 30Z', ink.ulin, 0.4) +
    times(9, (index) =>
      stroke(
        `M${-170 + index * 40} ${-430 + Math.abs(index - 4) * 6}q${random.between(-12, 12)} 220 ${random.between(-8, 8)} 420`,
        '#4f3323',
        5,
        0.6,
      ),
    ) +
    ellipse(0, -468, 190, 56, '#b88b5c') +
    ellipse(0, -468, 128, 36, '#8f6339') +
    ellipse(0, -180, 150, 130, '#3a2014') +
    pots +
    fill('M-20 -36q18 -60 60 -66q-6 46 -40 76Z', '#e0a33a')
  );
}

function dish(): string {
  return (
    ellipse(14, 24, 210, 54, ink.ulin, 0.4) +
    ellipse(0, 0, 200, 60, ink.paper) +
    ellipse(0, -8, 172, 46, '#c9b48c') +
    ellipse(0, -4, 150, 38, '#b5610f') +
    ellipse(-40, -14, 56, 9, '#f5c75f', 0.8) +
    stroke('M60 -20L250 -190', '#8d5a30', 18) +
    ellipse(56, -16, 40, 28, '#a06a38') +
    stroke('M26 -24q30 14 62 -4M28 -10q30 14 60 -4', ink.ulin, 5, 0.7)
  );
}

function bee(x: number, y: number, angle: number): string {
  return place(
    x,
    y,
    turn(
      angle,
      ellipse(-8, -14, 17, 9, ink.paper, 0.85) +
        ellipse(8, -15, 15, 8, ink.paper, 0.7) +
        ellipse(0, 0, 20, 11, ink.ulin) +
        stroke('M-4 -9V9M6 -8V8', ink.turmeric, 4),
    ),
  );
}
