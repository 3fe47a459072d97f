import { HtmlValidate } from 'html-validate';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteUrl as site } from '#cms/launch/demo.ts';
import { policy } from '#site/lib/policy.ts';
import { getPages, readPage } from '#tests/support/exported.ts';

const dist = inject('dist');
const pages = getPages(dist);

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
  });
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(readPage(dist, page), page);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every page says before all else what it may load, and no script or style in it is', () => {
  const start =
    /<head><meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy" content="([^"]+)"/;
  const policies = pages.map((page) => start.exec(readPage(dist, page))?.[1]);
  expect([...new Set(policies)]).toEqual([policy]);
  expect(policy).not.toContain('unsafe-inline');
});

test('every page leads to itself in the other language, or else to the home of that', () => {
  const alternate = /<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g;
  for (const page of pages) {
    const html = readPage(dist, page);
    const isEnglish = page.startsWith('/en/');
    const [other, home] = isEnglish ? ['id', '/'] : ['en', '/en/'];
    const translations = new Map([...html.matchAll(alternate)].map(([, key, url]) => [key, url]));
    const path = translations.get(other)?.slice(site.length) ?? home;
    expect(html, page).toContain(`<a class="language" href="${path}" hreflang="${other}"`);
  }
});

test('every internal link and asset resolves', () => {
  const broken = pages.flatMap((page) =>
    getReferences(readPage(dist, page), page)
      .filter(({ pathname }) => !isExported(pathname))
      .map(({ pathname }) => `${page} → ${pathname}`),
  );
  expect(broken).toEqual([]);
});

test('every link to a place inside a page finds it', () => {
  const broken = pages.flatMap((page) =>
    getReferences(readPage(dist, page), page)
      .filter(({ hash, pathname }) => hash.length > 1 && isPage(pathname))
      .filter(({ hash, pathname }) => !hasPlace(pathname, decodeURIComponent(hash.slice(1))))
      .map(({ hash, pathname }) => `${page} → ${pathname}${hash}`),
  );
  expect(broken).toEqual([]);
});

/** Addresses in attributes that lead into the site, absolute ones to its own origin among them. */
function getReferences(html: string, page: string): URL[] {
  const values = html.matchAll(/\s(href|src|srcset|content|action)="([^"]*)"/g);
  return [...values]
    .flatMap(([, name = '', value = '']) => toAddresses(name, value.replaceAll('&amp;', '&')))
    .filter((address) => URL.canParse(address, site + page))
    .map((address) => new URL(address, site + page))
    .filter(({ origin }) => origin === site);
}

function toAddresses(name: string, value: string): string[] {
  if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  if (name === 'content') return value.startsWith(site) ? [value] : [];
  return [value];
}

function isPage(pathname: string): boolean {
  return pages.includes(decodeURIComponent(pathname));
}

function isExported(pathname: string): boolean {
  const file = path.join(dist, decodeURIComponent(pathname));
  return existsSync(pathname.endsWith('/') ? path.join(file, 'index.html') : file);
}

function hasPlace(pathname: string, id: string): boolean {
  return readPage(dist, decodeURIComponent(pathname)).includes(`id="${id}"`);
}
