import type { Correction, Locale, Reference } from './parts.ts';
import { ask } from './record.ts';
import { findReferences, toReference } from './references.ts';
import type { CorrectionEntry, Seller } from './schemas.ts';
import { findById, findDocuments, findHead, findMentioning } from './store.ts';

/** What a text that another page cites had wrong. */
export interface CitedCorrections {
  document: Reference;
  corrections: Correction[];
}

/** All corrections, newest first. */
export function getCorrections(locale: Locale): CorrectionEntry[] {
  return ask('getCorrections', [locale], () =>
    findDocuments('corrections', locale)
      .flatMap(({ id }) => findById('corrections', locale, id) ?? [])
      .filter(({ document, withdrawn }) => document !== null || withdrawn !== null),
  );
}

export function getLatestCorrections(locale: Locale, count: number): CorrectionEntry[] {
  return ask('getLatestCorrections', [locale, count], () => getCorrections(locale).slice(0, count));
}

/** The corrections of the texts that a seller's page cites: its stories, and what it links to. */
export function getCitedCorrections(locale: Locale, { id }: Seller): CitedCorrections[] {
  return ask('getCitedCorrections', [locale, id], () => {
    const seller = findById('sellers', locale, id);
    const linked = findReferences(seller?.about);
    const ids = new Set([
      ...findMentioning('stories', locale, id).map((story) => story.id),
      ...linked.map((reference) => reference.id),
    ]);
    return [...ids].flatMap((cited) => {
      const report = findHead('stories', locale, cited) ?? findHead('articles', locale, cited);
      if (report === undefined || report.corrections.length === 0) return [];
      return { document: toReference(report), corrections: report.corrections };
    });
  });
}
