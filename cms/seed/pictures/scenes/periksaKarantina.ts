import { ink, skin } from '../colors.ts';
import { hand } from '../figures.ts';
import { bundle } from '../sticks.ts';
import { getRandom } from '../random.ts';
import { desk, sheet } from '../rooms.ts';
import { box, circle, cut, ellipse, fill, place, polygon, stroke, times, turn } from '../svg.ts';
import { doyo, patterned } from '../weave.ts';

export function periksaKarantina(): string {
  const random = getRandom('karantina');
  const grip = hand(skin[3], '#e8eee2');
  const row = (size: number, shift: number) =>
    times(42, (index) =>
      stroke(
        `M-80 ${shift + index * 14 * size}L2000 ${shift - 190 * size + index * 14 * size + random.between(-8, 8)}`,
        random.pick(['#d9b06a', '#c6954f', '#eccd8f', '#b58040', '#e2be7c']),
        11 * size,
      ),
    );
  const close =
    row(2.3, -140) +
    place(1000, 560, weevil()) +
    times(5, (index) => ellipse(760 + index * 26, 760 - (index % 2) * 30, 20, 13, '#8d9a6a', 0.8));
  const lens = 'M530 640A330 330 0 1 1 1190 640A330 330 0 1 1 530 640Z';
  return (
    desk(random, '#8fb5a5') +
    patterned(
      polygon([
        [-20, -20],
        [520, -20],
        [-20, 420],
      ]),
      doyo('#7aa393', '#a9cbbb', '#6a9484'),
      0.7,
    ) +
    place(1430, 90, turn(7, sheet(400, 520, 12, ink.river))) +
    `<g transform="translate(1700 520) rotate(-12)" fill="none" stroke="${ink.river}" stroke-width="10" opacity="0.8"><circle r="86"/><circle r="64"/></g>` +
    place(1700, 520, turn(-12, stroke('M-34 2L-8 28L40 -28', ink.river, 15))) +
    place(60, 520, turn(-6, bundle(random, 1500, 170, ink.rattan))) +
    place(160, 900, turn(-4, bundle(random, 1300, 130, ink.straw))) +
    circle(890, 680, 362, ink.deep, 0.35) +
    cut(lens, fill(box(400, 200, 900, 900), '#8a5f30') + close) +
    fill('M590 520A300 300 0 0 1 820 338A340 340 0 0 0 640 620Z', ink.paper, 0.35) +
    circle(860, 640, 330, ink.paper, 0.08) +
    `<circle cx="860" cy="640" r="342" fill="none" stroke="${ink.ulin}" stroke-width="36"/><circle cx="860" cy="640" r="352" fill="none" stroke="#c08a4a" stroke-width="8"/>` +
    place(1240, 1010, turn(-6, grip.behind), 1.05, true) +
    stroke('M1110 890L1420 1190', ink.ulin, 62) +
    stroke('M1106 878L1400 1160', '#7d5a44', 14) +
    place(1240, 1020, turn(-6, grip.before), 1.05, true)
  );
}

function weevil(): string {
  return (
    ellipse(20, 36, 120, 40, ink.ulin, 0.35) +
    times(3, (index) =>
      stroke(
        `M${-50 + index * 50} -20l${-30 + index * 14} -76M${-50 + index * 50} 20l${-30 + index * 14} 76`,
        ink.ulin,
        9,
      ),
    ) +
    stroke('M-110 0Q-170 -10 -190 40', ink.ulin, 12) +
    ellipse(20, 0, 100, 56, '#3b2418') +
    ellipse(-84, 0, 46, 38, '#54331f') +
    stroke('M-60 0H118', '#1b100b', 5) +
    ellipse(10, -24, 66, 12, '#8a5c3c', 0.7)
  );
}
