import { altText } from './altText.ts';
import { brokenLink } from './brokenLink.ts';
import { byline } from './byline.ts';
import type { CheckedText } from './checkedText.ts';
import { dateline } from './dateline.ts';
import { figureSource } from './figureSource.ts';
import type { Check, CheckContext, Finding } from './finding.ts';
import { headline } from './headline.ts';
import { licence } from './licence.ts';
import { names } from './names.ts';
import { needed } from './needed.ts';
import { pictureCredit } from './pictureCredit.ts';
import { pictureRights } from './pictureRights.ts';
import { pictureSize } from './pictureSize.ts';
import { placeholders } from './placeholders.ts';
import { quoteSpeaker } from './quoteSpeaker.ts';
import { readability } from './readability.ts';
import { rightsGround } from './rightsGround.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { translation } from './translation.ts';

/** In the order of the form, from top to bottom. */
const checks: Check[] = [
  needed,
  headline,
  summary,
  placeholders,
  altText,
  pictureCredit,
  pictureRights,
  pictureSize,
  quoteSpeaker,
  figureSource,
  brokenLink,
  byline,
  dateline,
  rightsGround,
  licence,
  sources,
  names,
  readability,
  translation,
];

/** What the law and the ethics of the press ask for are errors; the rest is advice. */
export function runChecks(text: CheckedText, context: CheckContext): Finding[] {
  return checks.flatMap((check) => check(text, context));
}
