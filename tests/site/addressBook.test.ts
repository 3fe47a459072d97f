import { expect, test } from 'vitest';
import { AddressBook, toFile } from '#site/publisher/addressBook.ts';
import type { Address } from '#site/publisher/addresses.ts';

const home: Address = { path: '/', status: 200 };
const coffee: Address = { path: '/berita/kopi/', status: 200 };
const rattan: Address = { path: '/berita/rotan/', status: 200 };

function aBook(...addresses: Address[]): AddressBook {
  const book = new AddressBook();
  book.update(addresses);
  return book;
}

function toPaths({ came, went }: ReturnType<AddressBook['update']>) {
  return { came: came.map(({ path }) => path), went: went.map(({ path }) => path) };
}

test('at first every address is new', () => {
  expect(toPaths(new AddressBook().update([home, coffee]))).toEqual({
    came: [home.path, coffee.path],
    went: [],
  });
});

test('later it answers what came and what went', () => {
  const book = aBook(home, coffee);
  expect(toPaths(book.update([home, rattan]))).toEqual({
    came: [rattan.path],
    went: [coffee.path],
  });
  expect([home, coffee, rattan].map(({ path }) => book.has(path))).toEqual([true, false, true]);
  expect(book.size).toBe(2);
});

test('what came back is new again', () => {
  const book = aBook(home, coffee);
  book.update([home]);
  expect(toPaths(book.update([home, coffee]))).toEqual({ came: [coffee.path], went: [] });
});

test('an address that answers otherwise than before stays', () => {
  const book = aBook(home, coffee);
  expect(toPaths(book.update([home, { ...coffee, status: 410 }]))).toEqual({ came: [], went: [] });
  expect(book.get(coffee.path)?.status).toBe(410);
});

test('it lists what was withdrawn, in the order of the alphabet', () => {
  const book = aBook({ ...rattan, status: 410 }, home, { ...coffee, status: 410 });
  expect(book.getWithdrawn()).toEqual([coffee.path, rattan.path]);
});

test.each([
  ['/', 'index.html'],
  ['/berita/kopi/', 'berita/kopi/index.html'],
  ['/berita/caf%C3%A9/', 'berita/café/index.html'],
  ['/sitemap-2026-11.xml', 'sitemap-2026-11.xml'],
  ['/404/', '404.html'],
  ['/en/404/', 'en/404.html'],
])('what %s answers is kept in %s', (path, file) => {
  expect(toFile(path)).toBe(file);
});
