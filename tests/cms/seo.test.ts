import { expect, test } from 'vitest';
import { cutForSearch, toSearchCard } from '#cms/editorial/searchCard.ts';
import { toWindowTitle } from '#site/lib/windowTitle.ts';

const texts = {
  title: 'Kopi Kutai menembus pasar Jepang',
  summary: 'Dua puluh karung kopi berangkat dari Samarinda ke Kobe, kiriman pertama kelompok ini.',
  seoTitle: '',
  seoDescription: '',
};

test('what is left empty is taken from the text, as the site does it', () => {
  expect(toSearchCard(texts)).toEqual({
    title: texts.title,
    description: texts.summary,
    hints: [],
  });
});

test('what an editor wrote for search goes before the text', () => {
  const own = { ...texts, seoTitle: 'Kopi Kutai', seoDescription: 'Kiriman pertama.' };
  expect(toSearchCard(own)).toMatchObject({ title: 'Kopi Kutai', description: 'Kiriman pertama.' });
});

test.each([
  { change: { title: '' }, hint: 'noTitle' },
  { change: { seoTitle: 'k'.repeat(61) }, hint: 'longTitle' },
  { change: { summary: '' }, hint: 'noDescription' },
  { change: { summary: 'Pendek.' }, hint: 'shortDescription' },
  { change: { seoDescription: 'k'.repeat(156) }, hint: 'longDescription' },
])('$hint is said', ({ change, hint }) => {
  expect(toSearchCard({ ...texts, ...change }).hints).toEqual([hint]);
});

test('a description is cut after a whole word', () => {
  const cut = cutForSearch('kata '.repeat(60).trim());
  expect(cut).toMatch(/kata …$/);
  expect(cut.length).toBeLessThanOrEqual(157);
});

test.each([
  { title: 'Kopi', shown: 'Kopi | Tembus' },
  { title: 'k'.repeat(65), shown: 'k'.repeat(65) },
  { title: `${'kata '.repeat(13)}terpotong`, shown: `${'kata '.repeat(13).trim()}…` },
])('$title is shown as $shown', ({ title, shown }) => {
  expect(toWindowTitle(title, 'Tembus')).toBe(shown);
});
