import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toGuardedPage } from '#site/publisher/policy.ts';

const style = 'h1{color:red}';
const needed = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const header = `default-src 'self'; script-src 'self' 'sha256-other='; style-src 'self' ${needed};`;

function makePage(head: string): string {
  return `<html><head><meta charset="utf-8">${head}</head><body></body></html>`;
}

test('puts the policy right after the character set', () => {
  const page = toGuardedPage(makePage('<title>Rotan</title>'), header);
  expect(page).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
  );
});

test('keeps the hashes of what the page holds and drops all others', () => {
  const page = toGuardedPage(makePage(`<style>${style}</style>`), header);
  expect(page).toContain(needed);
  expect(page).not.toContain('sha256-other=');
});

test('moves the policy of a page made at compile', () => {
  const tag = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
  const page = toGuardedPage(makePage(`<title>Tentang</title>${tag}`), null);
  expect(page).toBe(makePage(`${tag}<title>Tentang</title>`));
});

test('refuses a page without a policy', () => {
  expect(() => toGuardedPage(makePage(''), null)).toThrow('no content security policy');
});

test('refuses a page without a character set', () => {
  expect(() => toGuardedPage('<html><head></head></html>', header)).toThrow('character set');
});
