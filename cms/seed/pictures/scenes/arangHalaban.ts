import { ink } from '../colors.ts';
import { sack } from '../goods.ts';
import { charcoal } from '../sticks.ts';
import { getRandom } from '../random.ts';
import { tableTop } from '../rooms.ts';
import { box, circle, fill, place, polygon, times } from '../svg.ts';

export function arangHalaban(): string {
  const random = getRandom('arang');
  return (
    tableTop(random, '#c9663f', '#6d4a37', 820) +
    fill(box(0, 0, 1920, 820), ink.ulin, 0.12) +
    place(
      1420,
      1010,
      sack(
        '#dcc08a',
        fill(
          polygon([
            [0, -150],
            [34, -112],
            [0, -74],
            [-34, -112],
          ]),
          ink.madder,
        ) +
          fill(
            polygon([
              [0, -132],
              [18, -112],
              [0, -92],
              [-18, -112],
            ]),
            '#e8d5a8',
          ),
      ),
      2.5,
    ) +
    place(1090, 980, sack('#c9a970'), 1.7) +
    place(640, 1100, charcoal(random, 1060, 480, 120)) +
    times(11, (index) =>
      place(
        180 + index * 140 + random.between(-40, 40),
        1150 + random.between(0, 70),
        charcoal(random, 230, 6, 1),
      ),
    ) +
    glowDust(random)
  );
}

function glowDust(random: ReturnType<typeof getRandom>): string {
  return times(90, () =>
    circle(
      random.between(80, 1800),
      random.between(880, 1250),
      random.between(2, 7),
      ink.ulin,
      0.55,
    ),
  );
}
