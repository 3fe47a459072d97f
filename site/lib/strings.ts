import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { Locale } from './parts.ts';

export type Strings = typeof indonesian;

/** Every word that the site itself says, in the language asked for. */
export function getStrings(locale: Locale): Strings {
  return locale === 'id' ? indonesian : english;
}
