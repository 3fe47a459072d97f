import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

/** The same word in both languages. */
const alike = new Set(['Menu', 'Status']);

let cms: Cms;
let english: Map<string, string>;
let indonesian: Map<string, string>;

beforeAll(async () => {
  cms = await startCms();
  english = getTexts('en');
  indonesian = getTexts('id');
});
afterAll(() => cms.close());

test('the admin says in Indonesian all that it says in English', () => {
  expect(english.size).toBeGreaterThan(600);
  expect([...english.keys()].filter((key) => !indonesian.get(key))).toEqual([]);
});

test('no text was left in English', () => {
  const left = [...english].filter(
    ([key, text]) => indonesian.get(key) === text && !alike.has(text),
  );
  expect(left).toEqual([]);
});

test('every text names the same things in both languages', () => {
  const wrong = [...english].filter(
    ([key, text]) => getNames(indonesian.get(key) ?? '') !== getNames(text),
  );
  expect(wrong).toEqual([]);
});

test('nothing is translated that Payload does not say', () => {
  expect([...indonesian.keys()].filter((key) => !english.has(key))).toEqual([]);
});

/** Payload's own texts, those of the text editor, and ours over them. */
function getTexts(language: 'id' | 'en'): Map<string, string> {
  const { supportedLanguages, translations } = cms.payload.config.i18n;
  const own = supportedLanguages[language]?.translations ?? {};
  const ours = Object(translations)[language] ?? {};
  return new Map([...flatten(own), ...flatten(ours)]);
}

function flatten(texts: object, parent = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null
      ? flatten(text, `${parent}${key}.`)
      : [[`${parent}${key}`, String(text)] as [string, string]],
  );
}

/** `{{count}} <1>`, each once and in order of the alphabet. */
function getNames(text: string): string {
  const names = text.match(/\{\{\w+\}\}|<\d>/g) ?? [];
  return [...new Set(names)].toSorted().join(' ');
}
