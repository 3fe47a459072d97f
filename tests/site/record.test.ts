import { beforeEach, expect, test } from 'vitest';
import { ask, findStalePages, forgetPages, noteRead, recordPage } from '#site/lib/record.ts';

/** A store of words, each a part of its own. */
let words: Record<string, string> = {};

beforeEach(() => {
  forgetPages();
  words = { choice: 'rattan', rattan: 'Rotan', reed: 'Purun', other: 'Lidi' };
});

function read(word: string): string {
  noteRead(word);
  return words[word] ?? '';
}

/** The words of these names, as one answer. */
function askFor(...names: string[]): string {
  return ask('askFor', names, () => names.map(read).join());
}

function askForChoice(): string {
  return ask('askForChoice', [], () => read(read('choice')));
}

function change(word: string, to: string): string[] {
  words[word] = to;
  return [...findStalePages([word])];
}

test('a page is stale when what it asked has another answer, and no other page is', async () => {
  await recordPage('/rotan/', async () => askFor('rattan', 'reed'));
  await recordPage('/lidi/', async () => askFor('other'));
  expect(change('rattan', 'Rotan')).toEqual([]);
  expect(change('rattan', 'Rotan sega')).toEqual(['/rotan/']);
});

test('what an answer is made of may change with it', async () => {
  await recordPage('/pilihan/', async () => askForChoice());
  expect(change('choice', 'reed')).toEqual(['/pilihan/']);
  expect(change('reed', 'Purun danau')).toEqual(['/pilihan/']);
  expect(change('rattan', 'Rotan sega')).toEqual([]);
});

test('a page depends on what it asked when it was rendered last', async () => {
  await recordPage('/halaman/', async () => askFor('rattan'));
  await recordPage('/halaman/', async () => askFor('reed'));
  expect(change('rattan', 'Rotan sega')).toEqual([]);
  expect(change('reed', 'Purun danau')).toEqual(['/halaman/']);
});

test('a page that could not be rendered is stale when what it asked changes', async () => {
  const failed = recordPage('/halaman/', async () => {
    askFor('rattan');
    throw new Error('The template fails.');
  });
  await expect(failed).rejects.toThrow('The template fails.');
  expect(change('rattan', 'Rotan sega')).toEqual(['/halaman/']);
});
