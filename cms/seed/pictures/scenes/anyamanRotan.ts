import { ink } from '../colors.ts';
import { basket } from '../goods.ts';
import { getRandom } from '../random.ts';
import { tableTop } from '../rooms.ts';
import { circle, ellipse, fill, place, stroke, times } from '../svg.ts';
import { band, patterned, plait } from '../weave.ts';

export function anyamanRotan(): string {
  const random = getRandom('anyaman');
  return (
    tableTop(random, '#2f5d57', '#9c6b43', 860) +
    place(1010, 1120, anjat(), 1.12) +
    place(
      1480,
      1110,
      basket(
        430,
        330,
        ink.rattan,
        times(6, (index) =>
          circle(
            -120 + index * 48,
            -350 - (index % 2) * 26,
            44,
            index % 2 ? ink.turmeric : ink.clay,
          ),
        ),
      ),
      1,
    ) +
    place(480, 1130, basket(520, 250, '#c88a4b'), 1) +
    place(470, 900, coil(), 1) +
    place(1240, 1210, basket(230, 150, '#b5743c'), 1)
  );
}

function anjat(): string {
  const body = 'M-200 -600C-226 -400 -220 -120 -180 0Q0 44 180 0C220 -120 226 -400 200 -600Z';
  const bandOf = (y: number, height: number) =>
    `M-214 ${y}Q0 ${y + 44} 214 ${y}V${y + height}Q0 ${y + height + 44} -214 ${y + height}Z`;
  return (
    ellipse(20, 8, 250, 36, ink.deep, 0.4) +
    stroke(
      'M-150 -590C-300 -760 -300 -320 -196 -120M150 -590C320 -760 320 -320 200 -120',
      '#7a4a28',
      26,
    ) +
    ellipse(0, -600, 200, 52, ink.ulin) +
    patterned(`${body}M200 -600A200 52 0 0 1 -200 -600Z`, plait('#dcae6c', '#cf9c57'), 0.62) +
    patterned(bandOf(-500, 110), band('#d8ab6a', ink.ulin), 1.35) +
    patterned(bandOf(-320, 110), band('#d8ab6a', ink.madder), 1.35) +
    patterned(bandOf(-140, 80), band('#d8ab6a', ink.ulin), 1) +
    fill(
      'M70 40C130 -160 120 -420 96 -580L200 -600C226 -400 220 -120 180 0Q130 26 70 40Z',
      ink.ulin,
      0.36,
    ) +
    stroke('M-200 -600A200 52 0 0 0 200 -600', '#8d5a30', 24) +
    stroke('M-200 -606A200 52 0 0 0 200 -606', '#e8c48a', 6) +
    stroke('M-120 -570C-40 -500 60 -500 120 -566', ink.madder, 9) +
    circle(0, -512, 20, ink.turmeric)
  );
}

function coil(): string {
  return (
    ellipse(20, 36, 190, 60, ink.ulin, 0.35) +
    times(7, (index) =>
      stroke(
        `M-170 ${10 - index * 13}A170 56 0 1 0 170 ${10 - index * 13}A170 56 0 1 0 -170 ${10 - index * 13}`,
        index % 2 ? '#c88f4f' : '#e2b878',
        13,
      ),
    )
  );
}
