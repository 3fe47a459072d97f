import { ink, lighten, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { sack } from '../goods.ts';
import { brush } from '../land.ts';
import { getRandom } from '../random.ts';
import {
  box,
  circle,
  ellipse,
  fill,
  glow,
  place,
  polygon,
  shaded,
  stroke,
  times,
  turn,
} from '../svg.ts';
import { sarongs } from '../weave.ts';

export function menimbang(): string {
  const random = getRandom('menimbang');
  const clerk = figure({
    pose: 'standing',
    cloth: ink.turmeric,
    scarf: ink.plum,
    sarong: sarongs[2],
    tone: skin[2],
    hands: [
      [44, -40],
      [76, -52],
    ],
    lean: 3,
    nod: 14,
  });
  const bearer = figure({
    pose: 'standing',
    cloth: ink.indigo,
    scarf: ink.madder,
    sarong: sarongs[0],
    tone: skin[0],
    hands: [
      [104, 0],
      [118, -30],
    ],
    lean: 14,
  });
  return (
    shaded(box(0, 0, 1920, 900), [
      [0, '#efe2c4'],
      [1, '#d3bd8f'],
    ]) +
    times(13, (index) => stroke(`M${index * 160} 0V900`, '#b79d6c', 6, 0.55)) +
    glow(1500, 100, 900, [
      [0, '#fff8df', 0.8],
      [1, '#fff8df', 0],
    ]) +
    times(7, (index) =>
      place(
        1130 + (index % 4) * 230,
        900 - Math.floor(index / 4) * 180,
        sack(['#d4bb86', '#c7aa70', '#dcc799'][index % 3] ?? ink.straw),
        0.95,
      ),
    ) +
    shaded(box(0, 880, 1920, 400), [
      [0, '#9a5a40'],
      [1, '#5c3226'],
    ]) +
    brush(random, [-60, 900, 1960, 1280], 110, '#c98560', 0.22) +
    place(330, 1160, bearer, 1.45) +
    place(900, 1170, platformScale()) +
    place(
      800,
      1094,
      sack(
        '#ecd9ac',
        fill(
          polygon([
            [0, -150],
            [30, -116],
            [0, -82],
            [-30, -116],
          ]),
          ink.river,
        ),
      ),
      1.75,
    ) +
    place(1380, 1200, clerk, 1.5) +
    place(
      1440,
      800,
      turn(
        -8,
        fill(box(-10, -6, 150, 106), ink.madder) +
          fill(box(0, 0, 64, 92), ink.paper) +
          fill(box(68, 0, 64, 92), lighten(ink.paper, 0.4)) +
          times(5, (index) =>
            stroke(`M8 ${16 + index * 16}h46M76 ${16 + index * 16}h${30 + index * 4}`, ink.bark, 4),
          ),
      ),
    )
  );
}

function platformScale(): string {
  return (
    ellipse(0, 16, 330, 30, ink.ulin, 0.45) +
    fill(box(-300, -76, 470, 60), '#3f6f69') +
    fill(box(-300, -76, 470, 14), '#6fa39a') +
    fill(box(-280, -16, 430, 24), ink.deep) +
    fill(box(110, -560, 36, 500), '#2d5a55') +
    circle(128, -600, 124, ink.ulin) +
    circle(128, -600, 108, ink.paper) +
    times(20, (index) =>
      place(128, -600, turn(index * 18, stroke('M0 -98V-82', ink.ulin, index % 5 ? 4 : 8))),
    ) +
    place(128, -600, turn(58, stroke('M0 18V-76', ink.madder, 9))) +
    circle(128, -600, 13, ink.madder)
  );
}
