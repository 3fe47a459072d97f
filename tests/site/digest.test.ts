import { describe, expect, test } from 'vitest';
import { isSameAnswer, markDocument, toSnapshot } from '#site/lib/digest.ts';

const aDocument = (title: string) => markDocument({ id: 'a', title });

describe('two answers are equal', () => {
  test.each([
    ['documents made anew', () => aDocument('Rotan')],
    ['lists of them', () => [aDocument('Rotan'), aDocument('Lidi')]],
    ['objects with lists of them', () => ({ total: 2, all: [aDocument('Rotan')] })],
    ['what is not marked', () => ({ lead: { title: 'Rotan' }, days: [{ day: 1 }] })],
    ['numbers', () => 3],
    ['nothing', () => undefined],
  ])('%s', (_, make) => {
    expect(isSameAnswer(toSnapshot(make()), toSnapshot(make()))).toBe(true);
  });
});

describe('two answers are not equal', () => {
  test.each([
    ['another title', aDocument('Rotan'), aDocument('Lidi')],
    [
      'another order',
      [aDocument('Rotan'), aDocument('Lidi')],
      [aDocument('Lidi'), aDocument('Rotan')],
    ],
    ['another number beside the same list', { total: 1, all: [] }, { total: 2, all: [] }],
    ['deep within what is not marked', { lead: { title: 'Rotan' } }, { lead: { title: 'Lidi' } }],
    ['a document that is gone', aDocument('Rotan'), undefined],
    ['a list that became shorter', ['2026-11', '2026-10'], ['2026-11']],
  ])('%s', (_, one, other) => {
    expect(isSameAnswer(toSnapshot(one), toSnapshot(other))).toBe(false);
  });

  test.each([
    ['a list', (list: object[]) => list],
    ['a list in an object', (list: object[]) => ({ list })],
  ])('%s that grew after it was kept', (_, wrap) => {
    const list = [aDocument('Rotan')];
    const before = toSnapshot(wrap(list));
    list.push(aDocument('Lidi'));
    expect(isSameAnswer(before, toSnapshot(wrap(list)))).toBe(false);
  });
});
