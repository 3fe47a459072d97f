import { ink } from '../colors.ts';
import { brush } from '../land.ts';
import { getRandom } from '../random.ts';
import { box, curve, cut, fill, shaded } from '../svg.ts';
import { doyo, patterned } from '../weave.ts';

export function tenunUlapDoyo(): string {
  const random = getRandom('ulap-doyo');
  const cloth = curve(
    [
      [-60, 210],
      [380, 120],
      [820, 240],
      [1300, 140],
      [1990, 250],
      [1990, 1400],
      [960, 1420],
      [-60, 1400],
    ],
    true,
  );
  const folds = [
    [280, 0.3],
    [760, 0.42],
    [1240, 0.34],
    [1660, 0.42],
  ] as const;
  return (
    fill(box(0, 0, 1920, 1280), '#d9a05b') +
    brush(random, [0, 0, 1920, 260], 90, '#a8713a', 0.35) +
    fill(box(0, 60, 1920, 46), ink.bark) +
    fill(box(0, 60, 1920, 14), '#8a634a') +
    fill(`M-60 236C380 150 820 270 1300 170C1500 160 1800 250 1990 280V330H-60Z`, ink.deep, 0.35) +
    patterned(cloth, doyo('#231813', '#e6d2a8', ink.madder), 1.62, -4) +
    cut(
      cloth,
      folds
        .map(([x, depth]) =>
          shaded(
            `M${x} 100C${x + 90} 500 ${x - 60} 900 ${x + 40} 1330H${x + 330}C${x + 240} 900 ${x + 380} 500 ${x + 270} 100Z`,
            [
              [0, ink.ulin, 0],
              [0.5, '#0d0908', depth],
              [0.62, '#0d0908', 0],
              [0.8, '#fff2d0', 0.14],
              [1, '#fff2d0', 0],
            ],
            [0, 0, 1, 0],
          ),
        )
        .join(''),
    )
  );
}
