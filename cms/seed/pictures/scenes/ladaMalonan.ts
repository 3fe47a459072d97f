import { darken, ink, lighten } from '../colors.ts';
import { getRandom } from '../random.ts';
import { desk } from '../rooms.ts';
import { circle, ellipse, fill, place, polygon, stroke, times, turn } from '../svg.ts';
import { band, patterned, plait } from '../weave.ts';

export function ladaMalonan(): string {
  const random = getRandom('lada');
  const berries = times(900, () => {
    const angle = random.between(0, 6.29);
    const far = Math.sqrt(random.next());
    const [x, y] = [Math.cos(angle) * far * 430, Math.sin(angle) * far * 430];
    const half = x + y * 0.4 > random.between(-60, 60);
    const tone = half
      ? random.pick(['#e9dcbd', '#d9c69c', '#c9b283'])
      : random.pick(['#2b2320', '#3b2d27', '#4a372c']);
    return (
      circle(x, y, 15, darken(tone, 0.4)) +
      circle(x - 2, y - 3, 13, tone) +
      circle(x - 6, y - 7, 4, lighten(tone, 0.4), 0.8)
    );
  });
  const rim =
    circle(0, 0, 545, darken(ink.rattan, 0.3)) +
    circle(0, 0, 530, ink.rattan) +
    patterned(
      `M-492 0A492 492 0 1 1 492 0A492 492 0 1 1 -492 0Z`,
      plait('#d8ad6c', '#c08f50'),
      1.1,
      45,
    ) +
    times(56, (index) => turn(index * 6.43, stroke('M0 -545V-497', ink.bark, 6, 0.6)));
  return (
    desk(random, '#b4492f') +
    patterned(
      polygon([
        [1250, -20],
        [1960, -20],
        [1960, 760],
      ]),
      band(ink.ulin, ink.straw),
      1.5,
      40,
    ) +
    circle(850, 690, 560, ink.ulin, 0.35) +
    place(820, 650, rim + berries) +
    place(1560, 1010, turn(-35, pepperVine(random)), 1.25) +
    place(1500, 330, scoop(random), 1)
  );
}

function pepperVine(random: ReturnType<typeof getRandom>): string {
  const leaf = (x: number, y: number, angle: number, tone: string) =>
    place(
      x,
      y,
      turn(
        angle,
        fill('M0 0C-80 -50 -80 -150 0 -220C80 -150 80 -50 0 0Z', tone) +
          fill('M0 0C20 -70 30 -150 0 -220C80 -150 80 -50 0 0Z', darken(tone, 0.3), 0.6) +
          stroke('M0 0V-200', lighten(tone, 0.3), 4),
      ),
    );
  return (
    stroke('M-260 60C-100 0 80 20 300 -40', '#4b5a2c', 14) +
    leaf(-170, 30, -40, '#2f6b45') +
    leaf(20, 10, 16, '#3f8050') +
    leaf(180, -10, 60, '#2a5f40') +
    leaf(-40, 16, 150, '#3a7549') +
    times(22, (index) =>
      circle(
        90 + (index % 2) * 26 + random.between(-3, 3),
        20 + index * 11,
        15,
        random.pick([ink.leaf, ink.madder, '#7ba05a']),
      ),
    )
  );
}

function scoop(random: ReturnType<typeof getRandom>): string {
  return (
    ellipse(20, 40, 190, 120, ink.ulin, 0.4) +
    stroke('M120 -60L330 -240', '#6a4128', 46) +
    stroke('M124 -70L326 -244', '#9a6840', 12) +
    ellipse(0, 20, 180, 118, '#6a4128') +
    ellipse(-4, 12, 160, 98, '#3a2418') +
    times(90, () => {
      const angle = random.between(0, 6.29);
      const far = Math.sqrt(random.next());
      return circle(
        -4 + Math.cos(angle) * far * 140,
        10 + Math.sin(angle) * far * 80,
        13,
        random.pick(['#2b2320', '#4a372c', '#3b2d27', '#5a4636']),
      );
    })
  );
}
