import { ink, lighten } from '../colors.ts';
import { brush, ridge } from '../land.ts';
import { crane, ship, stack } from '../port.ts';
import { getRandom } from '../random.ts';
import { reflected, water } from '../river.ts';
import { birds, clouds, mist, sky, sun } from '../sky.ts';
import { box, ellipse, fill, place, polygon } from '../svg.ts';

export function pelabuhanBalikpapan(): string {
  const random = getRandom('balikpapan');
  return (
    sky(['#7d9fa8', '#e6c59a', '#f7b878'], 760) +
    sun(420, 430, 100, '#fff1cf', '#fbd08a') +
    clouds(random, 8, [90, 360], '#f3d8ac', 0.6) +
    ridge(random, 730, 120, '#a2a18f', '#e0bd8f', 800) +
    mist(730, 150, '#fbd6a0', 0.8) +
    water(random, [748, 1280], ['#e9bd88', '#1c4c56'], '#ffeab8', 420) +
    place(1420, 1040, crane('#b5493a'), 1.02) +
    place(1810, 1010, crane('#c98a3b'), 0.86) +
    reflected(700, 932, ship(random, ink.indigo), 0.98) +
    place(700, 930, ship(random, ink.indigo), 0.98) +
    fill(
      polygon([
        [1120, 1040],
        [1920, 1000],
        [1920, 1280],
        [860, 1280],
      ]),
      '#6a5648',
    ) +
    fill(
      polygon([
        [1120, 1040],
        [860, 1280],
        [860, 1330],
        [1090, 1330],
        [1160, 1040],
      ]),
      '#3c2f2b',
    ) +
    place(1130, 1045, crane(ink.clay), 1.12) +
    brush(random, [1000, 1060, 1960, 1280], 70, '#a48a6d', 0.3) +
    place(1290, 1130, stack(random, 3, [2, 3, 1]), 0.9) +
    place(1210, 1290, stack(random, 4, [1, 1, 2, 1]), 1.12) +
    birds(random, 8, [820, 300], '#5d5a55') +
    fill(box(1030, 1230, 60, 60), ink.ulin) +
    ellipse(1060, 1230, 42, 14, lighten(ink.ulin, 0.2))
  );
}
