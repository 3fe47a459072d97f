import { darken, ink, lighten, skin } from '../colors.ts';
import { hand } from '../figures.ts';
import { getRandom } from '../random.ts';
import { box, ellipse, fill, place, polygon, shaded, stroke, times } from '../svg.ts';
import { patterned, plait } from '../weave.ts';

export function membuatSapu(): string {
  const random = getRandom('sapu');
  const left = hand(skin[1], ink.madder);
  const right = hand(skin[1], ink.madder);
  const bristles = times(110, (index) => {
    const share = (index % 55) / 27 - 1;
    const tone = darken(ink.straw, random.between(0.02, 0.4));
    return stroke(
      `M${share * 62} 0C${share * 80} 180 ${share * 230} 330 ${share * 330 + random.between(-12, 12)} ${560 + random.between(-60, 40) - Math.abs(share) * 60}`,
      tone,
      random.between(4, 8),
    );
  });
  return (
    shaded(
      box(0, 0, 1920, 1280),
      [
        [0, '#27405c'],
        [1, '#14263c'],
      ],
      [0, 0, 1, 1],
    ) +
    patterned(
      polygon([
        [0, 880],
        [1920, 800],
        [1920, 1290],
        [0, 1290],
      ]),
      plait('#b98c52', '#a57a44'),
      1.6,
      -3,
    ) +
    fill(
      polygon([
        [0, 880],
        [1920, 800],
        [1920, 920],
        [0, 1000],
      ]),
      ink.deep,
      0.35,
    ) +
    ellipse(960, 1190, 520, 66, ink.deep, 0.4) +
    place(960, 590, left.behind) +
    place(960, 690, right.behind, 1, true) +
    fill('M926 -50L994 -50L1008 630H912Z', '#8d5a30') +
    stroke('M944 -40L936 620', '#c08a52', 12) +
    place(960, 600, bristles) +
    times(6, (index) =>
      stroke(
        `M${892 - index * 3} ${560 + index * 22}Q960 ${590 + index * 22} ${1028 + index * 3} ${556 + index * 22}`,
        index % 2 ? ink.madder : lighten(ink.madder, 0.22),
        17,
      ),
    ) +
    stroke('M1030 660C1120 640 1160 700 1120 760', ink.madder, 13) +
    place(910, 520, left.before, 0.96) +
    place(1020, 720, right.before, 0.96, true)
  );
}
