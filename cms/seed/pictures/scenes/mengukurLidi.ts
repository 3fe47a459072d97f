import { ink, skin } from '../colors.ts';
import { hand } from '../figures.ts';
import { bundle } from '../sticks.ts';
import { getRandom } from '../random.ts';
import { desk } from '../rooms.ts';
import { box, fill, place, polygon, shaded, stroke, times, turn } from '../svg.ts';

export function mengukurLidi(): string {
  const random = getRandom('mengukur');
  const marks = times(121, (index) =>
    stroke(
      `M${150 + index * 13.3} 700v${index % 10 ? (index % 5 ? 26 : 42) : 66}`,
      ink.ulin,
      index % 10 ? 3 : 5,
    ),
  );
  const grip = hand(skin[2], ink.river);
  const other = hand(skin[2], ink.river);
  return (
    desk(random, '#d9b27a') +
    times(5, (index) => fill(box(0, index * 262 + 250, 1920, 5), '#8a6238', 0.5)) +
    place(60, 290, turn(4, bundle(random, 1500, 96, ink.rattan))) +
    fill(box(110, 712, 1710, 150), ink.deep, 0.3) +
    shaded(box(100, 690, 1710, 150), [
      [0, '#f0cd6d'],
      [1, '#d39a32'],
    ]) +
    fill(box(100, 690, 1710, 10), '#fbe7a8') +
    marks +
    times(13, (index) =>
      fill(
        polygon([
          [150 + index * 133, 778],
          [162 + index * 133, 794],
          [150 + index * 133, 810],
          [138 + index * 133, 794],
        ]),
        index === 8 || index === 12 ? ink.madder : ink.ulin,
      ),
    ) +
    stroke('M150 664L1752 656', ink.deep, 16, 0.25) +
    stroke('M150 648L1752 640', '#a8763a', 15) +
    stroke('M150 644L1752 636', '#eccb8c', 5) +
    place(330, 660, turn(-38, grip.behind + grip.before), 1) +
    place(1600, 655, turn(38, other.behind + other.before), 1, true) +
    place(
      560,
      1130,
      turn(
        -5,
        times(9, (index) =>
          stroke(
            `M${index * 9} ${index * 17}l${760 + (index % 3) * 60} ${index * 4 - 12}`,
            index % 2 ? '#b98a4a' : '#e9ca90',
            11,
          ),
        ),
      ),
    )
  );
}
