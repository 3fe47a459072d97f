import { ink } from '../colors.ts';
import { forest, grass, ridge } from '../land.ts';
import { figureInBoat } from '../paddler.ts';
import { nipah } from '../palms.ts';
import { getRandom } from '../random.ts';
import { boatAt, reflected, water } from '../river.ts';
import { birds, clouds, mist, sky, sun } from '../sky.ts';
import { curve, place, shaded } from '../svg.ts';

export function pohonNipah(): string {
  const random = getRandom('pohon-nipah');
  return (
    sky(['#6fa6a5', '#c9d9bd', '#f7dfa8'], 700) +
    sun(1330, 470, 64, '#fff3cf', '#f6c66b') +
    clouds(random, 6, [120, 340], '#f4e4c0', 0.5) +
    ridge(random, 640, 120, '#7fa699', '#bcccae', 720) +
    forest(random, 690, 110, '#4f8373', 1) +
    mist(680, 190, '#f3e3b6', 0.85) +
    water(random, [690, 1280], ['#d8cfa0', '#1f5a52'], '#fff0c4', 1330) +
    place(1640, 760, nipah(random, 330, '#3f7a5c', -1)) +
    place(1440, 730, nipah(random, 230, '#5a9070', -1)) +
    place(1820, 840, nipah(random, 420, '#2b664c', -1)) +
    reflected(1640, 770, nipah(random, 300, '#1d4f42'), 1) +
    shaded(
      curve(
        [
          [-40, 900],
          [160, 866],
          [420, 900],
          [640, 980],
          [760, 1060],
          [560, 1120],
          [-40, 1150],
        ],
        true,
      ),
      [
        [0, '#5b5236'],
        [1, '#26362b'],
      ],
    ) +
    reflected(300, 1010, nipah(random, 520, '#0f3a33'), 1) +
    place(520, 990, nipah(random, 520, '#3d7f52')) +
    place(90, 940, nipah(random, 640, '#2c6a47')) +
    place(310, 1040, nipah(random, 760, '#1f5a40')) +
    boatAt(1010, 880, 0.42, ink.madder, figureInBoat()) +
    birds(random, 7, [900, 300], '#43655c') +
    place(-30, 1300, nipah(random, 560, '#123f33')) +
    grass(random, 1290, 60, 150, ['#0f352d', '#17463a'], [-20, 640])
  );
}
