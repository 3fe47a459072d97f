import { ink } from '../colors.ts';
import { forest, ridge } from '../land.ts';
import { oilPalm, palmRow } from '../palms.ts';
import { getRandom } from '../random.ts';
import { ribbon, stiltHouse } from '../river.ts';
import { birds, clouds, mist, sky, sun } from '../sky.ts';
import { box, place, shaded, stroke, times } from '../svg.ts';

export function bentangPaser(): string {
  const random = getRandom('bentang-paser');
  const river = ribbon([
    [1240, 590, 8],
    [1130, 640, 20],
    [1290, 720, 44],
    [1080, 830, 76],
    [1250, 980, 130],
    [900, 1180, 210],
    [760, 1320, 260],
  ]);
  return (
    sky(['#7fb4c4', '#c9dfd3', '#fbeec6'], 620) +
    sun(380, 250, 70, '#fffbe8', '#fde7a4') +
    clouds(random, 7, [90, 300], '#fff6df', 0.8) +
    ridge(random, 500, 190, '#8fb5b5', '#c3d6c4', 640) +
    ridge(random, 570, 170, '#6c9f8d', '#a9c8a4', 720) +
    ridge(random, 640, 130, '#5c945f', '#8fb56d', 1280) +
    mist(610, 120, '#f3f1d8', 0.75) +
    shaded(box(0, 640, 1920, 640), [
      [0, '#8fb76a'],
      [1, '#3f7447'],
    ]) +
    gardens() +
    shaded(river, [
      [0, '#eaf0d6'],
      [0.4, '#8fc0ba'],
      [1, '#2f7377'],
    ]) +
    forest(random, 690, 60, '#447a4c', -1, [1340, 1960]) +
    palmRow(
      random,
      9,
      [
        [1900, 1080],
        [1380, 700],
      ],
      [420, 70],
      ['#2f6b41', '#6aa062'],
    ) +
    place(230, 800, stiltHouse(ink.rattan, ink.madder), 0.55) +
    place(430, 770, stiltHouse('#c9b083', '#6b4636'), 0.42) +
    place(90, 1200, oilPalm(random, 560, '#2c6b40', -1)) +
    forest(random, 1300, 190, '#1f5238', -1, [-100, 620]) +
    forest(random, 1310, 120, '#2a6040', -1, [1300, 2000]) +
    birds(random, 6, [1300, 230], '#4c7377')
  );
}

function gardens(): string {
  return times(7, (row) =>
    stroke(
      `M${-40 + row * 30} ${1190 - row * 62}C260 ${1100 - row * 58} 520 ${1070 - row * 62} ${1060 + row * 6} ${1110 - row * 66}`,
      row % 2 ? '#d5bf6a' : '#6f9f4f',
      26 - row * 2.4,
      0.75,
    ),
  );
}
