import { ink, mix } from '../colors.ts';
import { ridge } from '../land.ts';
import { getRandom } from '../random.ts';
import { boatAt, stiltHouse, water } from '../river.ts';
import { clouds, mist, sky, sun } from '../sky.ts';
import { box, fill, place, polygon, stroke, times } from '../svg.ts';

export function wilayahSamarinda(): string {
  const random = getRandom('samarinda');
  const windows = (x: number, y: number, columns: number, rows: number) =>
    times(columns * rows, (index) =>
      random.next() < 0.55
        ? fill(
            box(x + (index % columns) * 22, y + Math.floor(index / columns) * 30, 10, 14),
            ink.turmeric,
            0.85,
          )
        : '',
    );
  const towers = times(16, (index) => {
    const [width, height] = [random.between(70, 130), random.between(90, 300)];
    const x = 30 + index * 122 + random.between(-20, 20);
    return (
      fill(box(x, 760 - height, width, height), mix('#3d3a5c', '#6a4f6c', random.next())) +
      fill(box(x + width * 0.66, 760 - height, width * 0.34, height), ink.deep, 0.3) +
      windows(x + 10, 780 - height, Math.floor(width / 26), Math.floor(height / 36))
    );
  });
  return (
    sky(['#25305a', '#8a5478', '#f6a86c'], 760) +
    clouds(random, 9, [80, 420], '#c9748a', 0.45) +
    sun(1520, 640, 86, '#ffe6b4', '#ff9d5c') +
    ridge(random, 700, 130, '#5a4a70', '#a76f7c', 780) +
    towers +
    mosque() +
    fill(box(0, 742, 1920, 30), '#2d2a48') +
    mist(760, 90, '#f7b27c', 0.5) +
    water(random, [764, 1280], ['#e79a70', '#1d2748'], '#ffd9a0', 1520) +
    bridge() +
    times(4, (index) =>
      place(
        120 + index * 210,
        1010 + (index % 2) * 30,
        stiltHouse(
          ['#54415a', '#6b4a56', '#4a3d58', '#5f4650'][index] ?? ink.plum,
          index % 2 ? '#a5423c' : '#2b2440',
        ),
        0.86,
      ),
    ) +
    boatAt(1330, 1120, 1.1, '#2a2238', barge(random))
  );
}

function mosque(): string {
  const minaret = (x: number, height: number) =>
    fill(box(x, 760 - height, 30, height), '#efd3b0') +
    fill(box(x + 18, 760 - height, 12, height), ink.plum, 0.35) +
    fill(
      polygon([
        [x - 6, 760 - height],
        [x + 36, 760 - height],
        [x + 15, 670 - height],
      ]),
      ink.river,
    );
  return (
    minaret(560, 330) +
    minaret(880, 330) +
    fill(box(610, 610, 250, 150), '#e3bd97') +
    fill('M640 610C630 500 700 470 735 430C770 470 840 500 830 610Z', ink.river) +
    fill('M750 446C790 480 840 510 830 610H780C800 540 790 490 750 446Z', ink.deep, 0.5) +
    stroke('M735 430V390', ink.turmeric, 7) +
    times(6, (index) =>
      fill(
        `M${626 + index * 40} 760V690Q${640 + index * 40} 660 ${654 + index * 40} 690V760Z`,
        ink.plum,
        0.6,
      ),
    )
  );
}

function bridge(): string {
  const truss = times(31, (index) => {
    const along = (index + 0.5) / 31;
    const x = 740 + 1260 * along;
    return stroke(`M${x} 800V${800 - 560 * along * (1 - along)}`, '#f2dcbc', 5);
  });
  return (
    [840, 1200, 1560, 1900]
      .map(
        (x) =>
          fill(
            polygon([
              [x - 26, 810],
              [x + 26, 810],
              [x + 40, 960],
              [x - 40, 960],
            ]),
            '#4b3f5e',
          ) + fill(box(x - 60, 950, 120, 22), '#2b2440'),
      )
      .join('') +
    truss +
    stroke(`M740 800Q1380 520 2000 800`, ink.clay, 16) +
    fill(box(700, 796, 1240, 24), '#e9cba6') +
    fill(box(700, 812, 1240, 10), '#5c4a66')
  );
}

function barge(random: ReturnType<typeof getRandom>): string {
  return (
    times(11, (index) =>
      fill(
        box(-160 + (index % 6) * 56, -62 - Math.floor(index / 6) * 36, 52, 32),
        random.pick([ink.turmeric, ink.clay, ink.rose, ink.river]),
      ),
    ) +
    fill(box(-270, -130, 90, 90), ink.paper) +
    fill(box(-250, -112, 50, 30), ink.turmeric)
  );
}
