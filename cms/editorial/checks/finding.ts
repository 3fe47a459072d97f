import type { CheckedText } from './checkedText.ts';

export type Locale = 'id' | 'en';

interface Sentence {
  id: string;
  en: string;
}

/** What a check found. Errors keep a text from going out; advice is for the editor to weigh. */
export interface Finding {
  check: string;
  level: 'error' | 'advice';
  /** The path of the form field where it is mended. */
  field: string;
  /** The language of the text that it is about. */
  locale: Locale;
  message: Sentence;
}

/** What a check has to know beyond the text itself. */
export interface CheckContext {
  locale: Locale;
  now: Date;
  /** Facts of every picture that the text shows, by id. */
  pictures: ReadonlyMap<string, CheckedPicture>;
  /** Licences on file that the text names, by id. */
  licences: ReadonlyMap<string, CheckedLicence>;
  /** What readers can open, of all that the text links to, as "articles/<id>". */
  readable: ReadonlySet<string>;
  /** What the templates say in brackets, without these. */
  placeholders: ReadonlySet<string>;
  /** The names of the people collection; empty where no advice is asked for. */
  people: readonly string[];
}

/** `alt` is what the text alternative says in the language checked, null when it says nothing. */
export interface CheckedPicture {
  filename: string;
  alt: Readonly<Record<Locale, string | null>>;
  credit: string | null;
  rights: string | null;
  /** In pixels; null where it is not known. */
  width: number | null;
}

export interface CheckedLicence {
  name: string;
  validUntil: string | null;
}

export type Check = (text: CheckedText, context: CheckContext) => Finding[];

/** A finding without what is the same for all findings of a check. */
export type Found = Pick<Finding, 'field' | 'message'>;

export function toFindings(
  check: string,
  level: Finding['level'],
  { locale }: CheckContext,
  found: readonly Found[],
): Finding[] {
  return found.map(({ field, message }) => ({ check, level, field, locale, message }));
}
