import { expect, test } from 'vitest';
import { toGuardedPage } from '#site/publisher/policy.ts';

function makePage(head: string): string {
  return `<html><head><meta charset="utf-8">${head}</head><body></body></html>`;
}

test('puts the policy right after the character set', () => {
  expect(toGuardedPage(makePage('<title>Rotan</title>'))).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
  );
});

test('lets no inline script or style run', () => {
  const page = toGuardedPage(makePage(''));
  expect(page).toContain("style-src 'self'\"");
  expect(page).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('refuses a page without a character set', () => {
  expect(() => toGuardedPage('<html><head></head></html>')).toThrow('character set');
});
