import { ink, skin } from '../colors.ts';
import { figure } from '../figures.ts';
import { nipah } from '../palms.ts';
import { getRandom } from '../random.ts';
import { box, cut, ellipse, fill, glow, place, polygon, shaded, stroke, times } from '../svg.ts';
import { doyo, patterned, plait } from '../weave.ts';

export function menenunDoyo(): string {
  const random = getRandom('menenun');
  const weaver = figure({
    pose: 'seated',
    cloth: ink.madder,
    scarf: ink.turmeric,
    sarong: doyo(ink.ulin, ink.straw, ink.madder),
    tone: skin[1],
    hands: [
      [120, 4],
      [128, -34],
    ],
    lean: 10,
    nod: 12,
  });
  return (
    shaded(box(0, 0, 1920, 880), [
      [0, '#3a2a22'],
      [1, '#7b5236'],
    ]) +
    times(17, (index) => stroke(`M${index * 120} 0V880`, '#2a1d17', 6, 0.6)) +
    glow(1500, 300, 760, [
      [0, '#ffdf9a', 0.55],
      [1, '#ffdf9a', 0],
    ]) +
    shaded(box(1270, 130, 430, 420), [
      [0, '#dfeacb'],
      [1, '#9cc08e'],
    ]) +
    cut(box(1270, 130, 430, 420), place(1420, 560, nipah(random, 300, '#5d946c'))) +
    fill(box(1270, 550, 430, 60), '#5d3f2a') +
    `<path d="${box(1270, 130, 430, 420)}" fill="none" stroke="#241812" stroke-width="30"/>` +
    fill(box(0, 880, 1920, 400), '#5b3a28') +
    times(8, (index) => stroke(`M0 ${900 + index * 54}H1920`, '#3b251a', 5, 0.7)) +
    patterned(
      polygon([
        [130, 940],
        [1180, 940],
        [1320, 1230],
        [-10, 1230],
      ]),
      plait('#cfa163', '#a8322d'),
      1.2,
      0,
    ) +
    place(560, 1130, weaver, 1.95) +
    loom() +
    place(250, 420, hanging(), 1) +
    place(
      1690,
      1190,
      times(4, (index) =>
        place(
          index * 66 - 120,
          (index % 2) * 22,
          ellipse(0, 0, 44, 40, [ink.madder, ink.straw, ink.ulin, ink.clay][index] ?? ink.clay) +
            stroke('M-30 -12Q0 10 32 -8M-34 6Q0 26 34 8', ink.paper, 3, 0.5),
        ),
      ),
    )
  );
}

function loom(): string {
  const warp = times(34, (index) =>
    stroke(
      `M${850 + index * 2} ${1010 - index * 3.4}L${1640} ${930 - index * 9}`,
      index % 3 ? '#ead7ac' : '#c9a86c',
      3,
    ),
  );
  const cloth = polygon([
    [690, 1040],
    [960, 1000],
    [1010, 862],
    [760, 900],
  ]);
  return (
    warp +
    patterned(cloth, doyo('#231813', '#e6d2a8', ink.madder), 0.55, -9) +
    fill(
      polygon([
        [690, 1040],
        [960, 1000],
        [966, 984],
        [696, 1022],
      ]),
      ink.ulin,
      0.4,
    ) +
    stroke('M1016 836L956 1020', '#8d5a30', 22) +
    stroke('M1130 800L1080 1000', '#b5793f', 16) +
    stroke('M1240 770L1196 986', '#8d5a30', 16) +
    stroke('M1640 590V1110', '#4a2e1e', 46) +
    stroke('M1632 590V1100', '#7d5234', 10) +
    stroke('M1630 620L1660 950', '#a06a3c', 26) +
    stroke('M690 1040C620 1010 590 960 560 940', ink.ulin, 20)
  );
}

function hanging(): string {
  return (
    stroke('M-190 -270H230', '#241812', 18) +
    patterned(box(-160, -260, 340, 560), doyo('#2b1c16', '#dcc391', ink.clay), 1.05) +
    shaded(
      box(-160, -260, 340, 560),
      [
        [0, ink.ulin, 0.05],
        [0.5, ink.ulin, 0.4],
        [0.6, ink.paper, 0.1],
        [1, ink.ulin, 0.3],
      ],
      [0, 0, 1, 0],
    ) +
    times(29, (index) => stroke(`M${-156 + index * 12} 300v34`, '#dcc391', 4))
  );
}
