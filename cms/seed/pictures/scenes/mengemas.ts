import { darken, ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { carton, pouch } from '../goods.ts';
import { brush } from '../land.ts';
import { getRandom } from '../random.ts';
import { lamp } from '../rooms.ts';
import { box, circle, ellipse, fill, place, shaded, times } from '../svg.ts';
import { sarongs } from '../weave.ts';

export function mengemas(): string {
  const random = getRandom('mengemas');
  const packer = figure({
    pose: 'standing',
    cloth: ink.clay,
    scarf: ink.river,
    sarong: sarongs[1],
    tone: skin[1],
    hands: [
      [86, 6],
      [120, -14],
    ],
    lean: 10,
    nod: 16,
  });
  const helper = figure({
    pose: 'standing',
    cloth: ink.rose,
    scarf: ink.indigo,
    sarong: sarongs[3],
    tone: skin[3],
    hands: [
      [60, -6],
      [96, 0],
    ],
    lean: 8,
    nod: 12,
  });
  return (
    shaded(
      box(0, 0, 1920, 1280),
      [
        [0, '#7d3a3c'],
        [1, '#4a2230'],
      ],
      [0, 0, 1, 1],
    ) +
    shelf(360, random) +
    shelf(640, random) +
    lamp(720, 130, ink.turmeric) +
    lamp(1300, 90, ink.straw) +
    place(560, 1240, packer, 1.7) +
    place(1450, 1230, helper, 1.6, true) +
    shaded(box(0, 960, 1920, 320), [
      [0, '#d3a066'],
      [1, '#8d5c37'],
    ]) +
    fill(box(0, 950, 1920, 20), '#ecc58c') +
    brush(random, [0, 985, 1920, 1280], 90, '#9a6a3c', 0.25) +
    place(760, 1080, carton(300, 240, '#c99a5e')) +
    fill(box(806, 900, 150, 110), ink.paper) +
    fill(box(806, 900, 150, 18), ink.madder) +
    times(4, (index) => fill(box(820, 934 + index * 17, index % 2 ? 80 : 116, 7), ink.bark, 0.6)) +
    place(240, 1170, carton(230, 150, '#b98448')) +
    place(
      1300,
      1130,
      pouch(170, 250, ink.river, fill('M-54 -110Q0 -130 54 -110V-40Q0 -24 -54 -40Z', ink.straw)),
    ) +
    place(
      1480,
      1170,
      pouch(170, 250, ink.turmeric, fill('M-54 -110Q0 -130 54 -110V-40Q0 -24 -54 -40Z', ink.paper)),
    ) +
    place(
      1690,
      1180,
      ellipse(10, 10, 110, 30, ink.ulin, 0.3) +
        circle(0, -60, 90, '#d9c49a') +
        circle(0, -60, 70, '#c3a974') +
        circle(0, -60, 38, '#7b5236'),
    )
  );
}

function shelf(y: number, random: ReturnType<typeof getRandom>): string {
  return (
    times(13, (index) => {
      const [width, height] = [random.between(80, 120), random.between(90, 170)];
      const color = random.pick([
        ink.clay,
        ink.rattan,
        ink.river,
        ink.turmeric,
        ink.indigo,
        ink.rose,
      ]);
      return (
        fill(box(40 + index * 146, y - height, width, height), darken(color, 0.35)) +
        fill(box(40 + index * 146, y - height * 0.62, width, height * 0.24), ink.straw, 0.6)
      );
    }) +
    fill(box(0, y, 1920, 22), '#2e1620') +
    fill(box(0, y, 1920, 6), '#a0594f')
  );
}
