import { expect, test } from 'vitest';
import { SmallSet } from '#site/lib/smallSet.ts';

test.each([2, 3, 16, 17, 40])('holds each of %s items once, until it is deleted', (count) => {
  const items = Array.from({ length: count }, (_, at) => `item-${at}`);
  const set = new SmallSet<string>();
  for (const item of [...items, ...items]) set.add(item);
  expect([...set]).toEqual(items);
  set.delete('item-1');
  set.delete('never there');
  expect([...set]).toEqual(items.filter((item) => item !== 'item-1'));
  expect(set.size).toBe(count - 1);
});

test('holds one item as well as none', () => {
  const set = new SmallSet<string>();
  expect([[...set], set.size]).toEqual([[], 0]);
  set.add('item');
  set.add('item');
  set.delete('other');
  expect([[...set], set.size]).toEqual([['item'], 1]);
  set.delete('item');
  expect([[...set], set.size]).toEqual([[], 0]);
  set.add('other');
  expect([...set]).toEqual(['other']);
});
