import { expect, test } from 'vitest';
import { getCheckWords } from '#cms/components/checkWords.ts';
import { getUnsavedWords, hasFailed } from '#cms/components/unsaved.ts';

test.each([
  { ended: 'nothing was saved', isModified: true, savedNow: '10.42', fails: true },
  { ended: 'it was saved', isModified: false, savedNow: '10.43', fails: false },
  { ended: 'it was saved while more was typed', isModified: true, savedNow: '10.43', fails: false },
  { ended: 'there was nothing to save', isModified: false, savedNow: '10.42', fails: false },
])('a save has failed: $fails, when $ended', ({ isModified, savedNow, fails }) => {
  expect(hasFailed({ isModified, savedBefore: '10.42', savedNow })).toBe(fails);
});

test('checks that do not answer promise nothing of what is saved', () => {
  expect(getCheckWords('id').silent).not.toMatch(/tersimpan/);
  expect(getCheckWords('en').silent).not.toMatch(/kept|saved/);
});

test('what is not saved is said to be so, in both languages', () => {
  expect(getUnsavedWords('id')).toMatch(/^Belum tersimpan; jangan tutup halaman ini/);
  expect(getUnsavedWords('en')).toMatch(/^Not saved yet; do not close this page/);
});
