import { ink, skin } from '../colors.ts';
import { hand } from '../figures.ts';
import { carton, pouch } from '../goods.ts';
import { getRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { tableTop } from '../rooms.ts';
import { box, circle, ellipse, fill, place, stroke, times, turn } from '../svg.ts';
import { doyo, patterned } from '../weave.ts';

export function kodeQr(): string {
  const random = getRandom('qr');
  const grip = hand(skin[0], ink.turmeric);
  return (
    tableTop(random, '#34568a', '#e9c88f', 900) +
    fill(box(0, 0, 1920, 900), '#1c3558', 0.35) +
    patterned(box(0, 0, 1920, 110), doyo('#1c3558', '#7f9cc4', ink.turmeric), 0.5) +
    place(330, 1130, pouch(560, 860, ink.clay, '')) +
    fill(box(180, 690, 300, 300), ink.paper) +
    place(205, 715, code(250, random)) +
    place(620, 1190, carton(330, 250, '#c9975a')) +
    place(1230, 700, turn(8, grip.behind), 1.25, true) +
    place(1080, 640, turn(-6, phone(random))) +
    place(1240, 730, turn(4, grip.before), 1.2, true) +
    stroke('M500 760L880 560M500 960L890 830', ink.turmeric, 5, 0.7) +
    times(
      3,
      (index) =>
        `<path d="M${720 + index * 44} ${720 - index * 26}q${26 + index * 8} ${90 + index * 14} 0 ${180 + index * 40}" fill="none" stroke="${ink.straw}" stroke-width="10" stroke-linecap="round" opacity="${0.9 - index * 0.2}"/>`,
    )
  );
}

function code(size: number, random: Random): string {
  const cell = size / 25;
  const eye = (x: number, y: number) =>
    fill(box(x * cell, y * cell, cell * 7, cell * 7), ink.ulin) +
    fill(box((x + 1) * cell, (y + 1) * cell, cell * 5, cell * 5), ink.paper) +
    fill(box((x + 2) * cell, (y + 2) * cell, cell * 3, cell * 3), ink.madder);
  const dots = times(625, (index) => {
    const [x, y] = [index % 25, Math.floor(index / 25)];
    const corner = (x < 8 && y < 8) || (x > 16 && y < 8) || (x < 8 && y > 16);
    return !corner && random.next() < 0.48 ? box(x * cell, y * cell, cell + 0.4, cell + 0.4) : '';
  });
  return fill(dots, ink.ulin) + eye(0, 0) + eye(18, 0) + eye(0, 18);
}

function phone(random: Random): string {
  return (
    `<rect x="-190" y="-370" width="400" height="780" rx="52" fill="${ink.deep}" opacity="0.4"/><rect x="-206" y="-390" width="400" height="780" rx="52" fill="#1b1a20"/><rect x="-186" y="-368" width="360" height="736" rx="36" fill="#f6ecd9"/>` +
    fill(box(-186, -300, 360, 300), ink.river) +
    patterned(box(-186, -40, 360, 44), doyo(ink.river, ink.straw, ink.turmeric), 0.2) +
    circle(-6, -150, 92, ink.straw) +
    fill('M-70 -84C-60 -180 -80 -220 -6 -232C68 -220 48 -180 58 -84Z', ink.madder) +
    ellipse(0, -160, 34, 44, skin[2]) +
    fill(box(-150, 50, 220, 26), ink.ulin, 0.85) +
    times(4, (index) =>
      fill(box(-150, 104 + index * 36, 290 - (index % 3) * 50, 12), ink.bark, 0.45),
    ) +
    `<rect x="-150" y="262" width="288" height="70" rx="35" fill="${random.pick([ink.leaf, ink.leaf])}"/>` +
    fill(box(-70, 290, 130, 14), ink.paper)
  );
}
