import { expect, test } from 'vitest';
import { isSameText, toRevisionText } from '#cms/editorial/revisions.ts';
import { aBody } from '#tests/support/builders.ts';

function toParagraphs(...children: object[]): string[] {
  return toRevisionText({ body: { root: { type: 'root', children } } }).paragraphs;
}

const words = (text: string) => ({ type: 'text', text });

test('paragraphs, headings and items each stand by themselves', () => {
  expect(
    toParagraphs(
      { type: 'heading', children: [words('Judul antara')] },
      { type: 'paragraph', children: [words('Satu '), words('dua.')] },
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [words('Butir pertama')] },
          { type: 'listitem', children: [words('Butir kedua')] },
        ],
      },
    ),
  ).toEqual(['Judul antara', 'Satu dua.', 'Butir pertama', 'Butir kedua']);
});

test('a link is read as its words, a line break as a space', () => {
  const link = { type: 'link', children: [words('kopi')] };
  expect(
    toParagraphs({ type: 'paragraph', children: [words('Beli'), { type: 'linebreak' }, link] }),
  ).toEqual(['Beli kopi']);
});

test.each([
  [{ blockType: 'quote', text: 'Kami bisa', speaker: 'Siti' }, ['“Kami bisa” — Siti']],
  [{ blockType: 'figure', label: 'Ekspor', value: '12', unit: 'ton' }, ['Ekspor: 12 ton']],
  [{ blockType: 'factBox', title: 'Hitungan', items: [{ text: 'Satu' }] }, ['Hitungan', 'Satu']],
  [{ blockType: 'gallery', images: [] }, []],
])('a block says what readers read in it', (fields, expected) => {
  expect(toParagraphs({ type: 'block', fields })).toEqual(expected);
});

test('key figures and milestones of a story belong to its text', () => {
  const { paragraphs } = toRevisionText({
    figures: [{ label: 'Ekspor', value: 12, unit: 'ton', period: '2024' }],
    milestones: [{ date: '2024-03', text: 'Pengiriman pertama' }],
  });
  expect(paragraphs).toEqual(['Ekspor: 12 ton (2024)', '2024-03 Pengiriman pertama']);
});

test('only other words make another text', () => {
  const text = { title: 'Kopi', summary: 'Ringkasan', body: aBody('Satu') };
  const same = toRevisionText({ ...text, notes: 'catatan' });
  expect(isSameText(toRevisionText(text), same)).toBe(true);
  expect(isSameText(same, toRevisionText({ ...text, summary: 'Lain' }))).toBe(false);
});
