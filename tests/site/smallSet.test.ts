import { expect, test } from 'vitest';
import { SmallSet } from '#site/lib/smallSet.ts';

test.each([3, 16, 17, 40])('holds each of %s items once, until it is deleted', (count) => {
  const items = Array.from({ length: count }, (_, at) => `item-${at}`);
  const set = new SmallSet<string>();
  for (const item of [...items, ...items]) set.add(item);
  expect([...set]).toEqual(items);
  set.delete('item-1');
  set.delete('never there');
  expect([...set]).toEqual(items.filter((item) => item !== 'item-1'));
  expect(set.size).toBe(count - 1);
});
