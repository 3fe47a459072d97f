import type { Locale, Reference } from '#cms/publishing/documents.ts';

/**
 * What was wrong in a text, or has changed. `textLocale` is the language of `text`; `endedAt` is
 * when a text that had been withdrawn was published again.
 */
export interface Correction {
  kind: 'correction' | 'clarification' | 'update' | 'withdrawal';
  severity: 'serious' | 'minor';
  text: string;
  textLocale: Locale;
  issuedAt: string;
  amendedAt: string | null;
  endedAt: string | null;
}

/** The address that a withdrawn text had in one language. */
export interface FormerAddress {
  kind: 'articles' | 'stories';
  slug: string;
}

/** An entry of the list of corrections. `document` is null while its text is withdrawn. */
export interface CorrectionEntry {
  kind: 'corrections';
  id: string;
  locale: Locale;
  updatedAt: string;
  correction: Correction;
  document: Reference | null;
  withdrawn: FormerAddress | null;
}

/** What stands at the address of a withdrawn text, whose id it has; nothing of the text is in it. */
export interface Withdrawal {
  kind: 'withdrawals';
  id: string;
  locale: Locale;
  updatedAt: string;
  address: FormerAddress;
  alternates: { id?: string; en?: string };
  publishedAt: string | null;
  correction: Correction;
}

/** A text as it was read from `at` on; null when readers may not read it any more. */
export interface Revision {
  at: string;
  text: { title: string; summary: string; paragraphs: string[] } | null;
}

/** All published versions of a text with other words, oldest first, two at least; it has the id of the text. */
export interface History {
  kind: 'histories';
  id: string;
  locale: Locale;
  updatedAt: string;
  revisions: Revision[];
}
