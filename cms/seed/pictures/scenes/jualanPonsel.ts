import { darken, ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { basket, pouch } from '../goods.ts';
import { forest } from '../land.ts';
import { oilPalm } from '../palms.ts';
import { getRandom } from '../random.ts';
import { tableTop, windowFrame } from '../rooms.ts';
import { box, circle, cut, ellipse, fill, place, polygon, shaded, times, turn } from '../svg.ts';
import { patterned, plait, sarongs } from '../weave.ts';

export function jualanPonsel(): string {
  const random = getRandom('ponsel');
  const seller = figure({
    pose: 'standing',
    cloth: '#e9e2cf',
    scarf: ink.madder,
    sarong: sarongs[1],
    tone: skin[2],
    hands: [
      [96, -66],
      [116, -84],
    ],
    lean: 8,
    nod: 8,
  });
  const view = cut(
    box(1180, 90, 620, 560),
    shaded(box(1180, 90, 620, 560), [
      [0, '#dff0e6'],
      [1, '#f9f0cb'],
    ]) +
      forest(random, 660, 260, '#8fbf9a', 1, [1160, 1840]) +
      place(1660, 690, oilPalm(random, 420, '#5fa07a', -1)),
  );
  return (
    tableTop(random, '#e2b7a0', '#f2e4c8', 900) +
    windowFrame(1180, 90, 620, 560, view, '#fbf5e4') +
    fill(
      polygon([
        [1180, 650],
        [1800, 650],
        [1500, 1280],
        [520, 1280],
      ]),
      '#fffdf0',
      0.35,
    ) +
    place(400, 1290, seller, 2.15) +
    place(
      648,
      640,
      turn(
        8,
        `<rect x="-8" y="-96" width="54" height="150" rx="14" fill="${ink.ulin}"/><rect x="-2" y="-86" width="12" height="130" rx="5" fill="#56646e"/>`,
      ),
    ) +
    circle(640, 680, 30, skin[2]) +
    fill('M1010 720H1560L1700 1130H960Z', '#fffdf6') +
    fill('M1010 720H1560V560Q1560 520 1520 520H1050Q1010 520 1010 560Z', '#fffaf0') +
    fill('M960 1130H1700V1150H960Z', '#d9cdb4') +
    place(1240, 1030, basket(270, 190, ink.rattan)) +
    place(
      1470,
      1050,
      pouch(170, 260, ink.turmeric, fill('M-54 -110Q0 -130 54 -110V-40Q0 -24 -54 -40Z', ink.paper)),
    ) +
    place(
      1100,
      1080,
      times(3, (index) =>
        ellipse(index * 34, -20 - (index % 2) * 10, 34, 20, darken(ink.turmeric, index * 0.1)),
      ),
    ) +
    place(1790, 1200, potted())
  );
}

function potted(): string {
  return (
    times(7, (index) =>
      turn(
        -48 + index * 16,
        fill(
          'M0 -120C-44 -200 -34 -330 0 -400C34 -330 44 -200 0 -120Z',
          index % 2 ? ink.leaf : ink.nipah,
        ),
      ),
    ) +
    patterned('M-90 -140H90L66 20H-66Z', plait('#d39a5a', '#a8703a'), 0.8) +
    fill('M20 -140H90L66 20H10Z', ink.ulin, 0.25)
  );
}
