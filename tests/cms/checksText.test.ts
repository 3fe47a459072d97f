import { expect, test } from 'vitest';
import { toCheckedText } from '#cms/editorial/checks/checkedText.ts';
import { headline } from '#cms/editorial/checks/headline.ts';
import { licence } from '#cms/editorial/checks/licence.ts';
import { names } from '#cms/editorial/checks/names.ts';
import { pictureSize } from '#cms/editorial/checks/pictureSize.ts';
import { placeholders } from '#cms/editorial/checks/placeholders.ts';
import { readability } from '#cms/editorial/checks/readability.ts';
import type { CheckContext } from '#cms/editorial/checks/finding.ts';
import { aBody } from '#tests/support/builders.ts';

const context: CheckContext = {
  locale: 'id',
  now: new Date('2026-11-24'),
  pictures: new Map(),
  licences: new Map(),
  readable: new Set(),
  placeholders: new Set(['Nama']),
  people: ['Norbaiti Isran', 'Siti Rahma, S.E.', 'Siti Rahmi'],
};

test.each([
  ['Kata Norbaity Isran kemarin.', 'Norbaiti Isran'],
  ['Kata Ketua PKK Norbaiti Isarn.', 'Norbaiti Isran'],
])('asks about the name in “%s”', (paragraph, known) => {
  const [found] = names(toCheckedText({ body: aBody(paragraph) }), context);
  expect(found?.message.id).toContain(known);
});

test.each(['Kata Norbaiti Isran.', 'Kata Siti Rahma dan Siti Rahmi.', 'Kata Norbaiti.'])(
  'has nothing to ask about “%s”',
  (paragraph) => {
    expect(names(toCheckedText({ body: aBody(paragraph) }), context)).toEqual([]);
  },
);

test('finds no name in a word of a million capitals', () => {
  // Tried from every letter anew, this would take longer than a test may last.
  const text = toCheckedText({ body: aBody('A'.repeat(1_000_000)) });
  expect(names(text, context)).toEqual([]);
});

test.each([
  { width: 900, found: ['advice image'] },
  { width: 1600, found: [] },
  { width: null, found: [] },
])('of a main picture $width pixels wide it finds $found', ({ width, found }) => {
  const alt = { id: 'Tikar', en: null };
  const picture = { filename: 'tikar.jpg', alt, credit: 'Tembus', rights: 'own', width };
  const pictures = new Map([['a', picture]]);
  const findings = pictureSize(toCheckedText({ image: 'a' }), { ...context, pictures });
  expect(findings.map(({ level, field }) => `${level} ${field}`)).toEqual(found);
});

test('names a sentence that is too long', () => {
  const body = aBody(`${'kata '.repeat(36)}akhir.`, 'Pendek saja.', 'Ini juga.');
  const [found] = readability(toCheckedText({ body }), context);
  expect(found?.message.id).toContain('37 kata');
});

test('advises on a headline longer than a phone shows', () => {
  const levels = headline(toCheckedText({ title: 'x'.repeat(91) }), context);
  expect(levels).toMatchObject([{ level: 'advice', field: 'title' }]);
});

test.each([
  ['Kata [Nama].', ['error body']],
  ['“Kami [para perajin] bangga.”', ['advice body']],
  ['“Kami […] bangga [sic].”', []],
])('weighs the brackets of %s', (paragraph, found) => {
  const findings = placeholders(toCheckedText({ body: aBody(paragraph) }), context);
  expect(findings.map(({ level, field }) => `${level} ${field}`)).toEqual(found);
});

test('finds brackets in headings and in what is inserted', () => {
  const heading = { type: 'heading', children: [{ type: 'text', text: '[Nama] berangkat' }] };
  const items = [{ text: 'Tulis [Nama]' }];
  const box = { type: 'block', fields: { blockType: 'factBox', title: 'Kotak', items } };
  const body = { root: { children: [heading, { ...box, children: [] }] } };
  const text = toCheckedText({ title: '[Nama]', body });
  expect(placeholders(text, context).map(({ field }) => field)).toEqual(['title', 'body']);
});

test.each([
  ['2026-11-23T00:00:00.000Z', '', ['rights.licence']],
  ['2026-11-24T00:00:00.000Z', '', []],
  ['2026-11-23T00:00:00.000Z', '2026-11-20T00:00:00.000Z', []],
])('a licence until %s for what came out on %s', (validUntil, publishedAt, fields) => {
  const licences = new Map([['a', { name: 'Perjanjian', validUntil }]]);
  const text = toCheckedText({ publishedAt, rights: { ground: 'licence', licence: 'a' } });
  expect(licence(text, { ...context, licences }).map(({ field }) => field)).toEqual(fields);
});

test('reads anything as a text', () => {
  const text = toCheckedText({ title: 3, body: { root: { children: [null, 'x'] } }, credits: {} });
  expect(text).toMatchObject({ title: '', credits: [] });
});
