import { darken, ink, mix } from '../colors.ts';
import { pouch } from '../goods.ts';
import { frond } from '../palms.ts';
import { getRandom } from '../random.ts';
import { tableTop } from '../rooms.ts';
import { curve, ellipse, fill, place, times, turn } from '../svg.ts';
import { patterned, plait } from '../weave.ts';

export function keripikPisang(): string {
  const random = getRandom('keripik');
  const chips = times(46, (step) => {
    const index = 45 - step;
    const angle = index * 2.4;
    const far = Math.sqrt(index) * 44;
    return chip(
      540 + Math.cos(angle) * far,
      1010 + Math.sin(angle) * far * 0.4,
      random.between(52, 70),
      random,
    );
  });
  const view = place(
    0,
    -250,
    times(7, (index) => chip(-84 + (index % 4) * 56, 60 + Math.floor(index / 4) * 52, 40, random)),
  );
  return (
    tableTop(random, '#5f9a8b', '#e7c489', 800) +
    frond({
      from: [-140, 820],
      angle: 34,
      length: 1000,
      droop: 0.12,
      color: '#4f8a79',
      leaflet: 0.3,
    }) +
    frond({
      from: [-140, 860],
      angle: 62,
      length: 900,
      droop: 0.2,
      color: '#3f7868',
      leaflet: 0.3,
    }) +
    place(
      1300,
      1090,
      pouch(
        460,
        700,
        ink.madder,
        fill('M-150 -320Q0 -380 150 -320V-110Q0 -60 -150 -110Z', ink.straw) + view,
      ),
      1,
    ) +
    place(
      1010,
      1010,
      pouch(
        330,
        520,
        ink.turmeric,
        fill('M-110 -240Q0 -290 110 -240V-80Q0 -40 -110 -80Z', '#fbe3a3'),
      ),
      1,
    ) +
    ellipse(1690, 1160, 230, 30, ink.ulin, 0.3) +
    place(1560, 1160, turn(64, hands(random)), 1.2) +
    ellipse(560, 1050, 420, 120, ink.ulin, 0.25) +
    patterned(
      curve(
        [
          [150, 1010],
          [300, 900],
          [560, 870],
          [830, 910],
          [950, 1020],
          [820, 1130],
          [540, 1160],
          [260, 1120],
        ],
        true,
      ),
      plait('#a8783f', '#8b5f30'),
      0.9,
      30,
    ) +
    chips
  );
}

function chip(x: number, y: number, size: number, random: ReturnType<typeof getRandom>): string {
  const tone = random.pick(['#f2cf6a', '#eebf52', '#f7dc8b']);
  return (
    ellipse(x + 5, y + 9, size, size * 0.6, '#7a4a1c', 0.4) +
    ellipse(x, y, size, size * 0.6, darken(tone, 0.18)) +
    ellipse(x - 2, y - 4, size * 0.94, size * 0.54, tone) +
    ellipse(x, y - 4, size * 0.34, size * 0.18, darken(tone, 0.12)) +
    times(3, (index) => ellipse(x - 9 + index * 9, y - 4 + (index % 2) * 5, 3, 5, ink.bark, 0.7))
  );
}

function hands(random: ReturnType<typeof getRandom>): string {
  return times(7, (index) => {
    const lean = -36 + index * 13;
    return turn(
      lean,
      fill(
        'M-26 0C-54 -110 -40 -220 6 -290L24 -282C16 -220 30 -120 26 0Z',
        mix(ink.turmeric, ink.leaf, random.between(0.1, 0.45)),
      ) +
        fill('M2 0C0 -110 2 -210 14 -286L24 -282C16 -220 30 -120 26 0Z', '#8a7a2c', 0.5) +
        fill('M4 -292L26 -284L24 -304H8Z', ink.ulin),
    );
  });
}
