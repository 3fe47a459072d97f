import { ink } from '../colors.ts';
import { frond } from '../palms.ts';
import { getRandom } from '../random.ts';
import { box, circle, ellipse, fill, place, polygon, shaded, stroke, times, turn } from '../svg.ts';
import { patterned, plait } from '../weave.ts';

export function gulaAren(): string {
  const random = getRandom('gula');
  const grains = times(420, () => {
    const angle = random.between(0, 6.29);
    const far = Math.sqrt(random.next());
    return circle(
      Math.cos(angle) * far * 270,
      -40 + Math.sin(angle) * far * 62 - (1 - far) * 100,
      random.between(5, 11),
      random.pick(['#b9722f', '#a35f25', '#cf8b45', '#8a4c1c']),
    );
  });
  return (
    shaded(box(0, 0, 1920, 1280), [
      [0, '#5c2f3f'],
      [0.6, '#8a4a43'],
      [1, '#3a1f2a'],
    ]) +
    frond({
      from: [-60, 700],
      angle: 58,
      length: 1100,
      droop: 0.25,
      color: '#3f2536',
      leaflet: 0.24,
    }) +
    frond({
      from: [2000, 500],
      angle: -70,
      length: 1000,
      droop: 0.3,
      color: '#4a2a3b',
      leaflet: 0.24,
    }) +
    patterned(
      polygon([
        [-60, 900],
        [1980, 830],
        [1980, 1290],
        [-60, 1290],
      ]),
      plait('#c99a5c', '#b4834a'),
      1.7,
      -2,
    ) +
    fill(
      polygon([
        [-60, 900],
        [1980, 830],
        [1980, 960],
        [-60, 1010],
      ]),
      ink.ulin,
      0.3,
    ) +
    ellipse(640, 1110, 400, 70, ink.ulin, 0.5) +
    place(
      620,
      960,
      fill('M-320 -20C-300 120 -160 180 0 180C160 180 300 120 320 -20Z', '#3b241a') +
        times(16, (index) =>
          stroke(
            `M${-280 + index * 36} ${10 + Math.abs(index - 8) * -1}q${(8 - index) * -3} 80 ${(8 - index) * 7} ${140 - Math.abs(index - 8) * 9}`,
            '#6a4630',
            4,
            0.6,
          ),
        ) +
        ellipse(0, -20, 320, 86, '#f1dfc0') +
        ellipse(0, -20, 292, 72, '#6a3818') +
        grains,
    ) +
    [
      [1120, 1080, 1],
      [1420, 1100, 1],
      [1270, 960, 0.98],
      [1620, 1010, 0.86],
    ]
      .map(([x = 0, y = 0, size = 1]) => place(x, y, sugarCake(), size))
      .join('') +
    place(
      1180,
      1220,
      turn(
        -8,
        fill('M-260 0C-120 -36 120 -36 260 0C120 36 -120 36 -260 0Z', '#6e8a4a') +
          stroke('M-250 0H250', '#a9bb74', 5),
      ),
    )
  );
}

function sugarCake(): string {
  return (
    ellipse(20, 10, 170, 36, ink.ulin, 0.5) +
    fill('M-150 -110C-150 -50 -130 0 -112 8Q0 44 112 8C130 0 150 -50 150 -110Z', '#9a5a26') +
    fill('M40 26C90 -10 96 -70 90 -110H150C150 -50 130 0 112 8Q80 20 40 26Z', ink.ulin, 0.45) +
    ellipse(0, -110, 150, 42, '#c98743') +
    ellipse(-20, -114, 104, 26, '#d99c58') +
    times(4, (index) =>
      stroke(
        `M${-120 + index * 9} ${-84 + index * 24}q110 34 ${220 - index * 16} 2`,
        '#7a4219',
        3,
        0.5,
      ),
    )
  );
}
