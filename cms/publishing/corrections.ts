import type { Payload } from 'payload';
import { z } from 'zod';
import { correctionKinds, severities } from '#cms/editorial/corrections.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Locale } from '#cms/publishing/documents.ts';
import type { Correction } from '#cms/publishing/recordDocuments.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';

const time = z.string().nullish();

const slugs = z.object({ id: z.string().optional(), en: z.string().optional() });

/** A row that was read in all languages at once, whose texts Payload's types call strings. */
const row = z.object({
  id: z.string(),
  updatedAt: z.string(),
  target: z.string(),
  kind: z.enum(correctionKinds),
  severity: z.enum(severities),
  text: z.object({ id: z.string().nullish(), en: z.string().nullish() }),
  issuedAt: z.string(),
  amendedAt: time,
  endedAt: time,
  withdrawn: z.object({ slugs, publishedAt: z.string().nullable() }).nullish(),
});
export type CorrectionRow = z.infer<typeof row>;

/** All corrections, or those of the texts with the given names, oldest first. */
export async function readCorrections(
  payload: Payload,
  targets?: readonly string[],
): Promise<CorrectionRow[]> {
  // A condition of thousands of values is slower than the whole table.
  const isFew = targets !== undefined && targets.length <= 500;
  const { docs } = await payload.find({
    collection: 'corrections',
    where: isFew ? { target: { in: [...targets] } } : {},
    locale: 'all',
    pagination: false,
    sort: ['issuedAt', 'id'],
  });
  return docs.map((doc) => row.parse(doc));
}

/** Loads the corrections of the texts that a lookup was asked for. */
export async function findCorrections(
  payload: Payload,
  lookup: Lookup,
  targets: readonly string[],
): Promise<void> {
  const rows = await readCorrections(payload, targets);
  for (const [target, own] of Map.groupBy(rows, (one) => one.target)) {
    lookup.addCorrections(
      target,
      own.map((one) => toCorrection(one, lookup.locale)),
    );
  }
}

/** In the language asked for, else in the one that it was written in. */
export function toCorrection(found: CorrectionRow, locale: Locale): Correction {
  const textLocale = [locale, ...locales].find((one) => found.text[one]) ?? locale;
  return {
    kind: found.kind,
    severity: found.severity,
    text: found.text[textLocale] ?? '',
    textLocale,
    issuedAt: found.issuedAt,
    amendedAt: found.amendedAt ?? null,
    endedAt: found.endedAt ?? null,
  };
}

/** Whether a text is withdrawn by this and has not been published again. */
export function isStanding({ kind, endedAt, withdrawn }: CorrectionRow): boolean {
  return kind === 'withdrawal' && !endedAt && Boolean(withdrawn);
}
