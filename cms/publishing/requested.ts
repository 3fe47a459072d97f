import { z } from 'zod';
import type { Sentence } from '#cms/fields/sentence.ts';
import { kinds, locales } from '#cms/publishing/documents.ts';
import type { Kind, Locale } from '#cms/publishing/documents.ts';

/** A request that cannot be answered; the sentence goes to whoever asked. */
export class BadRequest extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

export const largestPage = 500;

/** A listing entry is a hundred bytes, and every page of it is cut from the whole. */
export const largestListingPage = 20_000;

export function getRequestedKind(value: unknown): Kind {
  const kind = z.enum(kinds).safeParse(value);
  if (kind.success) return kind.data;
  throw new BadRequest({
    id: `Tidak ada jenis dokumen "${value}". Yang ada: ${kinds.join(', ')}.`,
    en: `There is no kind of document "${value}". There are: ${kinds.join(', ')}.`,
  });
}

/** Indonesian when the request names no language. */
export function getRequestedLocale(query: URLSearchParams): Locale {
  const locale = z.enum(locales).safeParse(query.get('locale') ?? 'id');
  if (locale.success) return locale.data;
  throw new BadRequest({
    id: `Bahasa "${query.get('locale')}" tidak ada. Pakai locale=id atau locale=en.`,
    en: `There is no language "${query.get('locale')}". Use locale=id or locale=en.`,
  });
}

export function getRequestedPage(query: URLSearchParams, largest: number) {
  return {
    page: getNumber(query, 'page', 1, 1_000_000),
    limit: getNumber(query, 'limit', Math.min(100, largest), largest),
  };
}

function getNumber(query: URLSearchParams, name: string, missing: number, largest: number) {
  const text = query.get(name);
  if (text === null) return missing;
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= largest) return number;
  throw new BadRequest({
    id: `${name}="${text}" tidak dapat dipakai. Tulis bilangan dari 1 sampai ${largest}.`,
    en: `${name}="${text}" cannot be used. Write a whole number from 1 to ${largest}.`,
  });
}
