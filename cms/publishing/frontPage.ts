import type { Payload } from 'payload';
import type { FrontPage as FrontPageRow } from '#cms/payload-types.ts';
import type { FrontPage, Locale } from '#cms/publishing/documents.ts';
import { findNamed } from '#cms/publishing/findNamed.ts';
import { createLookup } from '#cms/publishing/lookup.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { toFigures } from '#cms/publishing/sources.ts';
import { withTouches } from '#cms/publishing/touches.ts';

export async function getFrontPage(payload: Payload, locale: Locale): Promise<FrontPage> {
  const stored = await payload.findGlobal({
    slug: 'frontPage',
    locale,
    fallbackLocale: 'id',
  });
  const row = await withTouch(payload, stored);
  const lookup = createLookup(locale);
  toFrontPage(row, lookup);
  await findNamed(payload, lookup);
  return toFrontPage(row, lookup);
}

/** A front page that nobody has saved yet dates from the beginning of time. */
async function withTouch(payload: Payload, row: FrontPageRow): Promise<FrontPageRow> {
  const updatedAt = row.updatedAt ?? new Date(0).toISOString();
  const [touched] = await withTouches(payload, 'frontPage', [{ id: 'frontPage', updatedAt }]);
  return { ...row, ...(touched && { updatedAt: touched.updatedAt }) };
}

function toFrontPage(row: FrontPageRow, lookup: Lookup): FrontPage {
  return {
    kind: 'frontPage',
    id: 'frontPage',
    locale: lookup.locale,
    updatedAt: row.updatedAt ?? new Date(0).toISOString(),
    lead: lookup.getKindReference(row.lead),
    figures: toFigures(row.figures),
  };
}
