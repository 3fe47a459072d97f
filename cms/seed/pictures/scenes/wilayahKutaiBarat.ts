import { darken, ink, lighten, mix } from '../colors.ts';
import { forest, grass, ridge } from '../land.ts';
import { figureInBoat } from '../paddler.ts';
import { coconut } from '../palms.ts';
import { getRandom } from '../random.ts';
import { boatAt, reflected, water } from '../river.ts';
import { clouds, mist, sky } from '../sky.ts';
import { box, ellipse, fill, place, polygon, stroke, times } from '../svg.ts';

export function wilayahKutaiBarat(): string {
  const random = getRandom('kutai-barat');
  return (
    sky(['#35566b', '#7fa3a0', '#e9d9ae'], 620) +
    clouds(random, 9, [80, 400], '#b9c9bb', 0.5) +
    ridge(random, 570, 210, '#5f8588', '#a9bfac', 700) +
    ridge(random, 620, 120, '#46736d', '#8fae98', 720) +
    mist(640, 150, '#ecdfb9', 0.8) +
    water(random, [650, 1280], ['#d7cfa9', '#1d4a52'], '#f7eecb', 520) +
    forest(random, 720, 150, '#2d5a4b', -1, [760, 2000]) +
    reflected(1290, 800, longhouse(), 1.02) +
    place(1290, 740, longhouse(), 1.02) +
    place(1800, 770, coconut(random, 460, '#22503f', -0.1)) +
    place(720, 730, coconut(random, 330, '#3a6a55', 0.14)) +
    lotus(random) +
    boatAt(500, 900, 0.66, '#5d3a2e', figureInBoat()) +
    grass(random, 1290, 90, 260, ['#123a35', '#1d4d41', '#2d6149'], [-20, 760])
  );
}

function longhouse(): string {
  const posts = times(14, (index) =>
    fill(box(-330 + index * 50, -60, 12, 90), darken(ink.bark, 0.35)),
  );
  const bays = times(11, (index) =>
    fill(
      box(-300 + index * 56, -124, 26, 42),
      index % 3 === 1 ? ink.turmeric : darken(ink.ulin, 0.2),
    ),
  );
  const roof = polygon([
    [-390, -142],
    [-320, -256],
    [320, -256],
    [390, -142],
  ]);
  return (
    posts +
    fill(box(-345, -146, 690, 92), '#7b5138') +
    bays +
    fill(box(-360, -62, 720, 14), ink.ulin) +
    fill(roof, '#4a332a') +
    times(6, (row) =>
      stroke(`M${-326 - row * 10} ${-240 + row * 18}H${326 + row * 10}`, '#382520', 4),
    ) +
    stroke('M-320 -256L-360 -300M320 -256L360 -300', ink.ulin, 12) +
    fill(box(-20, -56, 16, 110), ink.rattan)
  );
}

function lotus(random: ReturnType<typeof getRandom>): string {
  return times(34, () => {
    const y = random.between(860, 1260);
    const size = (y - 800) * 0.13;
    const x = random.between(760, 1960);
    const flower =
      random.next() < 0.3
        ? [-0.5, 0, 0.5]
            .map((lean) =>
              ellipse(
                x + lean * size * 0.7,
                y - size * 0.5,
                size * 0.2,
                size * 0.42,
                lean ? ink.rose : lighten(ink.rose, 0.4),
              ),
            )
            .join('')
        : '';
    return (
      ellipse(x, y, size, size * 0.3, mix('#2f6b55', '#7fa56a', random.next())) +
      stroke(`M${x} ${y}l${size} ${-size * 0.1}`, '#1d4a45', 3, 0.7) +
      flower
    );
  });
}
