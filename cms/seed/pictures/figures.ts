import { darken, ink, lighten, skin } from './colors.ts';
import { circle, curve, ellipse, fill, place, polygon, stroke, times, turn } from './svg.ts';
import type { Point } from './svg.ts';
import { patterned } from './weave.ts';
import type { Tile } from './weave.ts';

export interface Figure {
  pose: 'seated' | 'standing';
  head?: 'scarf' | 'hat' | 'cap' | 'helmet';
  cloth: string;
  scarf: string;
  sarong: Tile | string;
  tone?: string;
  /** Where the hands are, measured from the hips; up is negative. */
  hands: readonly [Point, Point];
  /** Degrees the upper body bends towards the right. */
  lean?: number;
  nod?: number;
  turned?: boolean;
}

/** A person without a face, foot or seat at (0, 0), looking to the right; seated 300 tall, standing 440. */
export function figure(person: Figure): string {
  const { pose, lean = 0, sarong } = person;
  const hips = pose === 'seated' ? -78 : -218;
  const lap =
    'M-146 4C-166 -40 -128 -100 -66 -118L64 -120C124 -104 178 -44 156 4C80 20 -80 20 -146 4Z';
  const skirt = 'M-58 -232C-74 -150 -78 -60 -70 -4C-30 8 40 8 74 -4C82 -70 74 -150 56 -232Z';
  const trousers =
    'M-58 -232C-72 -150 -70 -70 -66 -4L-10 0C-8 -60 -2 -110 4 -150C10 -100 14 -50 16 -2L72 -4C76 -70 72 -150 56 -232Z';
  const upright = person.head === 'helmet' || person.head === 'cap' ? trousers : skirt;
  const lower = pose === 'seated' ? lap : upright;
  const folds =
    pose === 'seated'
      ? fill(
          'M-146 4C-60 -20 60 -34 132 -70C170 -40 172 -10 156 4C80 20 -80 20 -146 4Z',
          ink.deep,
          0.24,
        )
      : fill(
          'M10 -232C40 -150 44 -60 34 2C50 2 66 0 74 -4C82 -70 74 -150 56 -232Z',
          ink.deep,
          0.25,
        );
  const feet =
    pose === 'standing'
      ? ellipse(-26, 2, 34, 12, toTone(person)) +
        ellipse(40, 4, 36, 12, darken(toTone(person), 0.15))
      : '';
  return (
    ellipse(6, 8, pose === 'seated' ? 190 : 110, 20, ink.deep, 0.3) +
    feet +
    (typeof sarong === 'string' ? fill(lower, sarong) : patterned(lower, sarong, 0.62, 8)) +
    folds +
    place(0, hips, turn(lean, toUpperBody(person)))
  );
}

/** A hand that holds, with its sleeve coming from the lower left; fingers lie over (0, 0). */
export function hand(tone: string, sleeve: string): { behind: string; before: string } {
  const behind =
    stroke('M-1500 930L-230 120', sleeve, 190) +
    stroke('M-1480 980L-240 176', darken(sleeve, 0.3), 70, 0.5) +
    stroke('M-214 108L-246 152', lighten(sleeve, 0.25), 176) +
    stroke('M-190 96L-80 34', tone, 112) +
    fill(
      curve(
        [
          [-130, -46],
          [-40, -74],
          [34, -40],
          [40, 50],
          [-20, 108],
          [-120, 110],
        ],
        true,
      ),
      tone,
    );
  const fingers = times(4, (index) => {
    const y = -50 + index * 42;
    const reach = [84, 104, 100, 74][index] ?? 80;
    const from = `M${-60 + index * 4} ${y + 16}`;
    return (
      stroke(`${from}Q30 ${y - 16} ${reach} ${y + 4}`, darken(tone, 0.28), 47) +
      stroke(`${from}Q30 ${y - 20} ${reach} ${y}`, lighten(tone, 0.04 + index * 0.01), 42) +
      circle(reach + 6, y - 1, 12, lighten(tone, 0.35), 0.8)
    );
  });
  const thumb =
    stroke('M-100 -10Q-76 -84 -6 -92', darken(tone, 0.28), 50) +
    stroke('M-100 -14Q-76 -92 -8 -98', lighten(tone, 0.06), 43);
  return { behind, before: fingers + thumb };
}

function toUpperBody(person: Figure): string {
  const { cloth, hands, turned = false } = person;
  const tunic = curve(
    [
      [-64, 26],
      [-74, -50],
      [-62, -104],
      [-34, -126],
      [34, -126],
      [60, -104],
      [70, -50],
      [66, 26],
      [0, 34],
    ],
    true,
  );
  const shade = curve(
    [
      [14, 32],
      [30, -30],
      [24, -110],
      [50, -112],
      [70, -50],
      [66, 26],
    ],
    true,
  );
  const far = toArm([34, -100], hands[1], darken(cloth, 0.28), darken(toTone(person), 0.18));
  const near = toArm([-30, -98], hands[0], lighten(cloth, 0.07), toTone(person));
  if (turned)
    return far + near + fill(tunic, cloth) + fill(shade, darken(cloth, 0.3), 0.55) + toHead(person);
  return far + fill(tunic, cloth) + fill(shade, darken(cloth, 0.3), 0.55) + toHead(person) + near;
}

function toArm(shoulder: Point, target: Point, sleeve: string, tone: string): string {
  const reach = 78;
  // Elbows hang on the side away from the face, whichever way the hand reaches.
  const bend = target[0] < shoulder[0] ? -1 : 1;
  const [dx, dy] = [target[0] - shoulder[0], target[1] - shoulder[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const far = Math.min(distance, reach * 1.98);
  const hand: Point = [shoulder[0] + (dx / distance) * far, shoulder[1] + (dy / distance) * far];
  const rise = Math.sqrt(Math.max(0, reach ** 2 - (far / 2) ** 2)) * bend;
  const elbow: Point = [
    (shoulder[0] + hand[0]) / 2 - (dy / distance) * rise,
    (shoulder[1] + hand[1]) / 2 + (dx / distance) * rise,
  ];
  const wrist: Point = [
    elbow[0] + (hand[0] - elbow[0]) * 0.78,
    elbow[1] + (hand[1] - elbow[1]) * 0.78,
  ];
  const [a, b, c, d] = [shoulder, elbow, wrist, hand].map(
    ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`,
  );
  return (
    stroke(`M${c}L${d}`, tone, 22) +
    circle(hand[0], hand[1], 14, tone) +
    stroke(`M${a}L${b}`, sleeve, 44) +
    stroke(`M${b}L${c}`, sleeve, 34)
  );
}

function toHead(person: Figure): string {
  const { head = 'scarf', nod = 6, turned = false, scarf } = person;
  const face = turned
    ? ''
    : ellipse(13, -172, 27, 35, toTone(person)) +
      fill(
        'M-12 -170C-14 -208 6 -212 30 -206C12 -200 2 -186 0 -146C-8 -152 -12 -160 -12 -170Z',
        darken(toTone(person), 0.35),
        0.5,
      );
  const cover =
    head === 'scarf' || head === 'hat' ? toScarf(scarf, face) : toBareHead(person, face);
  return place(0, -104, turn(nod, place(0, 104, cover + (head === 'hat' ? toSunHat() : ''))));
}

function toScarf(color: string, face: string): string {
  const hood =
    'M2 -230C-42 -230 -56 -194 -52 -162C-50 -132 -84 -108 -80 -76C-40 -52 34 -50 68 -74C74 -100 50 -130 50 -160C56 -196 44 -230 2 -230Z';
  const drape =
    'M-52 -150C-40 -110 20 -112 44 -140C46 -120 70 -102 68 -74C34 -50 -40 -52 -80 -76C-84 -108 -54 -126 -52 -150Z';
  return (
    fill(hood, color) +
    fill(
      'M2 -230C-42 -230 -56 -194 -52 -162C-52 -142 -66 -124 -74 -108C-50 -130 -36 -160 -30 -186C-24 -210 -10 -224 2 -230Z',
      darken(color, 0.25),
      0.6,
    ) +
    face +
    fill(drape, lighten(color, 0.06)) +
    fill(
      'M-66 -116C-30 -86 30 -84 62 -110C70 -98 70 -86 68 -74C34 -50 -40 -52 -80 -76C-82 -94 -74 -106 -66 -116Z',
      darken(color, 0.2),
      0.4,
    ) +
    stroke('M-40 -128C-10 -104 26 -108 44 -130', darken(color, 0.3), 3.5, 0.55)
  );
}

function toBareHead(person: Figure, face: string): string {
  const hair = person.head === 'helmet' ? person.scarf : ink.ulin;
  const cap =
    'M-40 -176C-44 -222 -20 -232 6 -232C34 -232 46 -212 44 -186C20 -196 -16 -194 -40 -176Z';
  return (
    fill(
      polygon([
        [-16, -140],
        [22, -140],
        [24, -108],
        [-20, -108],
      ]),
      darken(toTone(person), 0.25),
    ) +
    ellipse(0, -174, 38, 42, person.turned ? ink.ulin : darken(toTone(person), 0.12)) +
    face +
    fill(cap, hair) +
    (person.head === 'helmet' ? stroke('M-46 -180Q0 -200 58 -184', lighten(hair, 0.2), 11) : '')
  );
}

/** The wide sun hat of the interior, with its cut-cloth star. */
function toSunHat(): string {
  const star = times(7, (index) =>
    fill(
      `M4 -258L${-104 + index * 34} -196L${-82 + index * 31} -190Z`,
      [ink.madder, ink.ulin, ink.turmeric][index % 3] ?? ink.madder,
    ),
  );
  return (
    fill('M4 -262L142 -190C80 -166 -80 -166 -136 -192Z', ink.straw) +
    star +
    fill(
      'M-136 -192C-80 -166 80 -166 142 -190C100 -178 -90 -178 -136 -192Z',
      darken(ink.rattan, 0.35),
    )
  );
}

function toTone(person: Figure): string {
  return person.tone ?? skin[1];
}
