import { darken, ink, skin } from './colors.ts';
import { figure } from './figures.ts';
import { circle, ellipse, place, stroke } from './svg.ts';
import { sarongs } from './weave.ts';

export function figureInBoat(): string {
  const woman = figure({
    pose: 'seated',
    head: 'hat',
    cloth: ink.turmeric,
    scarf: ink.rose,
    sarong: sarongs[1],
    tone: skin[0],
    hands: [
      [70, -10],
      [90, 10],
    ],
    lean: 8,
  });
  return (
    place(-60, -24, woman, 0.62) +
    stroke('M-20 -120L120 70', ink.bark, 9) +
    ellipse(124, 74, 12, 30, ink.bark) +
    place(130, -20, circle(0, -30, 30, ink.rattan) + circle(46, -26, 26, darken(ink.rattan, 0.2)))
  );
}
