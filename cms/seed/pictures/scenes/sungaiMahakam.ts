import { ink, mix } from '../colors.ts';
import { figure } from '../figures.ts';
import { forest, grass, ridge } from '../land.ts';
import { figureInBoat } from '../paddler.ts';
import { coconut } from '../palms.ts';
import { getRandom } from '../random.ts';
import { boatAt, jetty, stiltHouse, water } from '../river.ts';
import { birds, clouds, mist, sky, sun } from '../sky.ts';
import { ellipse, fill, place, stroke, times } from '../svg.ts';
import { sarongs } from '../weave.ts';

export function sungaiMahakam(): string {
  const random = getRandom('sungai-mahakam');
  return (
    sky(['#2c4668', '#c57b6b', '#fbd28c'], 700) +
    sun(760, 590, 92, '#fff0c0', '#fbb45c') +
    clouds(random, 10, [110, 430], '#d98a73', 0.55) +
    ridge(random, 640, 150, '#8a6a77', '#d9a184', 720) +
    forest(random, 690, 90, '#5c5767', -1) +
    mist(680, 150, '#fbd9a0', 0.8) +
    water(random, [686, 1280], ['#f2b877', '#24405a'], '#ffe3a6', 760) +
    forest(random, 742, 150, '#31404f', -1, [1320, 1990]) +
    place(1610, 690, stiltHouse('#6b4a44', '#372a38'), 0.8) +
    place(1370, 706, stiltHouse('#59423f', '#2c2634'), 0.58) +
    place(1500, 720, coconut(random, 380, '#2b3b45', -0.12)) +
    boatAt(560, 900, 0.5, '#3a2c33', figureInBoat()) +
    boatAt(1050, 1040, 1.25, ink.madder, cargo()) +
    birds(random, 9, [1130, 330], '#50384c') +
    jetty(random, -60, 1180, 420, '#6b4636') +
    grass(random, 1290, 50, 170, ['#14202c', '#1d2b36'], [1560, 1950])
  );
}

function cargo(): string {
  const load = times(7, (index) =>
    ellipse(
      -90 + index * 38,
      -56 - (index % 2) * 34,
      36,
      30,
      mix(ink.straw, ink.bark, index * 0.07),
    ),
  );
  const driver = figure({
    pose: 'seated',
    cloth: ink.river,
    scarf: ink.turmeric,
    sarong: sarongs[0],
    hands: [
      [-60, 0],
      [60, 0],
    ],
    lean: -4,
  });
  return (
    load +
    place(-190, -26, driver, 0.52, true) +
    fill('M-160 -150Q-20 -210 200 -150L186 -138Q-20 -186 -150 -138Z', ink.river) +
    stroke('M-150 -140V-30M190 -140V-30', ink.ulin, 7)
  );
}
