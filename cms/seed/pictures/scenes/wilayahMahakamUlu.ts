import { ink } from '../colors.ts';
import { forest, grass, ridge } from '../land.ts';
import { figureInBoat } from '../paddler.ts';
import { getRandom } from '../random.ts';
import { boatAt, ribbon } from '../river.ts';
import { clouds, mist, sky } from '../sky.ts';
import { box, curve, ellipse, fill, polygon, shaded, times } from '../svg.ts';

export function wilayahMahakamUlu(): string {
  const random = getRandom('mahakam-ulu');
  const rapids = ribbon([
    [980, 560, 22],
    [930, 640, 60],
    [1040, 760, 120],
    [900, 900, 190],
    [1010, 1080, 380],
    [940, 1310, 720],
  ]);
  return (
    sky(['#8fb9bd', '#c8dcd4', '#eef1df'], 560) +
    clouds(random, 8, [60, 330], '#ffffff', 0.75) +
    fill(
      curve(
        [
          [380, 620],
          [640, 330],
          [800, 190],
          [900, 250],
          [1040, 130],
          [1230, 300],
          [1560, 620],
        ],
        true,
      ),
      '#86a9a6',
    ) +
    ridge(random, 560, 330, '#5f8e86', '#a8c4b3') +
    mist(520, 150, '#f2f5e8', 0.9) +
    forest(random, 640, 200, '#3e7560', 1) +
    mist(640, 120, '#e9f1e0', 0.7) +
    forest(random, 760, 260, '#2b614c', 1, [-100, 820]) +
    forest(random, 790, 280, '#235641', 1, [1120, 2020]) +
    shaded(box(0, 770, 1920, 520), [
      [0, '#2a5a45'],
      [1, '#173f34'],
    ]) +
    grass(random, 850, 90, 90, ['#2f6a4f', '#3a7757', '#265943']) +
    grass(random, 990, 70, 130, ['#27604a', '#316c50', '#1f4f3e']) +
    grass(random, 1140, 70, 170, ['#1f5441', '#29614a', '#184337']) +
    shaded(rapids, [
      [0, '#d8e8df'],
      [0.3, '#7fb2ab'],
      [1, '#286a6b'],
    ]) +
    foam(random) +
    boatAt(1010, 940, 0.62, ink.madder, figureInBoat(), true) +
    rocks(random) +
    forest(random, 1320, 210, '#12382e', 1, [-100, 420]) +
    forest(random, 1330, 230, '#12382e', 1, [1520, 2020])
  );
}

function foam(random: ReturnType<typeof getRandom>): string {
  return times(150, () => {
    const depth = random.next() ** 0.8;
    const y = 640 + depth * 640;
    const half = 40 + depth * 330;
    const x = 960 + random.between(-half, half);
    const size = 12 + depth * 62;
    const crest = `M${x - size} ${y}Q${x} ${y - size * 0.3} ${x + size} ${y + size * 0.08}Q${x} ${y - size * 0.06} ${x - size} ${y}Z`;
    return fill(crest, '#f4faf2', Number(random.between(0.45, 0.95).toFixed(2)));
  });
}

function rocks(random: ReturnType<typeof getRandom>): string {
  return [
    [700, 800, 50],
    [1240, 850, 74],
    [560, 1010, 120],
    [1420, 1080, 150],
    [840, 1150, 90],
    [1130, 1210, 110],
  ]
    .map(([x = 0, y = 0, size = 0]) => {
      const edge = random.between(-0.1, 0.1) * size;
      return (
        ellipse(x, y + size * 0.1, size * 1.35, size * 0.22, '#f4faf2', 0.8) +
        fill(
          polygon([
            [x - size, y],
            [x - size * 0.7, y - size * 0.6],
            [x + edge, y - size * 0.9],
            [x + size * 0.7, y - size * 0.5],
            [x + size, y],
          ]),
          '#3c4a48',
        ) +
        fill(
          polygon([
            [x - size * 0.7, y - size * 0.6],
            [x + edge, y - size * 0.9],
            [x + size * 0.3, y - size * 0.5],
            [x - size * 0.2, y - size * 0.3],
          ]),
          '#7c8d84',
        )
      );
    })
    .join('');
}
