import { z } from 'zod';
import type { Revision as RevisionRow } from '#cms/payload-types.ts';
import type { RevisionText } from '#cms/editorial/revisions.ts';

const paragraphs = z.array(z.string());

/** A published text as it was stored. */
export function toRevision(row: RevisionRow): RevisionText {
  return {
    title: row.title,
    summary: row.summary ?? '',
    paragraphs: paragraphs.parse(row.paragraphs),
  };
}
