import type { Doc, Locale, Reference } from '#cms/publishing/documents.ts';
import type { Correction, Revision } from '#cms/publishing/recordDocuments.ts';

/** What the newsroom said of a text, and the versions of it that readers saw. */
export interface Records {
  corrections: Correction[];
  revisions: Revision[];
  /** Where it was when it was withdrawn; null while it is not. */
  withdrawn: Withdrawn | null;
}

interface Withdrawn {
  slug: string;
  locales: readonly Locale[];
  publishedAt: string;
  correction: Correction;
}

export function startRecords(): Records {
  return { corrections: [], revisions: [], withdrawn: null };
}

export function aCorrection(given: Partial<Correction> = {}): Correction {
  return {
    kind: 'correction',
    severity: 'minor',
    text: 'Yang benar 1,2 ton.',
    textLocale: 'id',
    issuedAt: '2026-11-02T00:00:00.000Z',
    amendedAt: null,
    endedAt: null,
    ...given,
  };
}

/** Keeps a version when its words are others than before. */
export function keepRevision(records: Records, at: string, title: string, text: string): void {
  const revision = { title, summary: `Ringkasan ${title}`, paragraphs: [text] };
  const latest = records.revisions.at(-1)?.text;
  if (JSON.stringify(latest) !== JSON.stringify(revision)) {
    records.revisions.push({ at, text: revision });
  }
}

/** A withdrawn text that is published again keeps the record of it. */
export function endWithdrawal(records: Records, endedAt: string): void {
  if (records.withdrawn === null) return;
  records.corrections.push({ ...records.withdrawn.correction, endedAt });
  records.withdrawn = null;
}

/** What is served of a published article in one language. */
export function toPublishedRecords(
  { corrections, revisions }: Records,
  document: Reference,
  updatedAt: string,
): Doc[] {
  const { id, locale } = document;
  const entries = corrections.map((correction, at) => ({
    kind: 'corrections' as const,
    id: `${id}-correction-${at}`,
    locale,
    updatedAt,
    correction,
    document,
    withdrawn: null,
  }));
  if (revisions.length < 2) return entries;
  return [...entries, { kind: 'histories', id, locale, updatedAt, revisions: [...revisions] }];
}

/** What is served of a withdrawn article. */
export function toWithdrawnRecords(
  { withdrawn }: Pick<Records, 'withdrawn'>,
  id: string,
  updatedAt: string,
): Doc[] {
  if (withdrawn === null) return [];
  const { slug, correction, locales, publishedAt } = withdrawn;
  const address = { kind: 'articles' as const, slug };
  const alternates = Object.fromEntries(locales.map((locale) => [locale, slug]));
  return locales.flatMap((locale): Doc[] => [
    {
      kind: 'corrections',
      id: `${id}-withdrawal`,
      locale,
      updatedAt,
      correction,
      document: null,
      withdrawn: address,
    },
    {
      kind: 'withdrawals',
      id,
      locale,
      updatedAt,
      address,
      alternates,
      publishedAt,
      correction,
    },
  ]);
}
