import { expect, test } from 'vitest';
import { getChanges } from '#site/lib/changes.ts';

const text = { title: 'Kopi', summary: 'Ringkas', paragraphs: ['Satu.', 'Dua belas ton kopi.'] };
const at = '2026-11-02T00:00:00.000Z';
const first = { at: '2026-11-01T00:00:00.000Z', text };

function getParts(changed: Partial<typeof text>) {
  return getChanges({ revisions: [first, { at, text: { ...text, ...changed } }] })[0]?.parts;
}

test('words that came and went are told apart from those that stayed', () => {
  expect(getParts({ paragraphs: ['Satu.', 'Dua puluh ton kopi.'] })).toEqual([
    {
      field: 'paragraph',
      segments: [
        { change: 'same', words: 'Dua ' },
        { change: 'removed', words: 'belas ' },
        { change: 'added', words: 'puluh ' },
        { change: 'same', words: 'ton kopi.' },
      ],
    },
  ]);
});

test('a number is never cut in two', () => {
  const before = { ...text, paragraphs: ['Harga kopi 1.200 rupiah sekilo.'] };
  const after = { ...text, paragraphs: ['Harga kopi 1.500 rupiah sekilo.'] };
  const [change] = getChanges({
    revisions: [
      { at, text: before },
      { at, text: after },
    ],
  });
  expect(change?.parts?.[0]?.segments.map(({ words }) => words)).toEqual([
    'Harga kopi ',
    '1.200 ',
    '1.500 ',
    'rupiah sekilo.',
  ]);
});

test('counts the paragraphs that stayed', () => {
  const [change] = getChanges({
    revisions: [first, { at, text: { ...text, paragraphs: [...text.paragraphs, 'Tiga.'] } }],
  });
  expect(change).toMatchObject({ at, unchanged: 2 });
});

test('a paragraph that is new or gone is shown whole', () => {
  expect(
    getParts({ paragraphs: ['Satu.', 'Sama sekali lain isinya', 'Dua belas ton kopi.'] }),
  ).toEqual([
    {
      field: 'paragraph',
      segments: [{ change: 'added', words: 'Sama sekali lain isinya' }],
    },
  ]);
  expect(getParts({ paragraphs: ['Satu.'] })).toEqual([
    { field: 'paragraph', segments: [{ change: 'removed', words: 'Dua belas ton kopi.' }] },
  ]);
});

test('a changed paragraph is found behind a new one', () => {
  const parts = getParts({
    paragraphs: ['Satu.', 'Pembukaan yang berbeda', 'Dua belas ton kopi Gayo.'],
  });
  expect(parts?.map(({ segments }) => segments.map(({ change }) => change))).toEqual([
    ['added'],
    ['same', 'added', 'same'],
  ]);
});

test('title and summary are part of the text', () => {
  expect(getParts({ title: 'Teh', summary: 'Lain' })?.map(({ field }) => field)).toEqual([
    'title',
    'summary',
  ]);
});

test('the newest publication comes first, and the first of all is not told', () => {
  const later = { at: '2026-11-03T00:00:00.000Z', text: { ...text, title: 'Teh' } };
  const changes = getChanges({
    revisions: [first, { at, text: { ...text, title: 'Gula' } }, later],
  });
  expect(changes.map((change) => change.at)).toEqual([later.at, at]);
});

test('a withheld version is told of without its words', () => {
  const changes = getChanges({
    revisions: [
      first,
      { at, text: null },
      { at: '2026-11-03T00:00:00.000Z', text: { ...text, title: 'Teh' } },
    ],
  });
  expect(changes.map(({ parts }) => parts?.length ?? null)).toEqual([1, null]);
});
