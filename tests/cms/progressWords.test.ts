import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { getProgressPause, isChangedJustNow } from '#cms/components/progressPause.ts';
import { PublishProgress } from '#cms/components/PublishProgress.tsx';
import { formatWork, getPublishingWords } from '#cms/components/publishingWords.ts';
import type { Progress } from '#cms/publishing/getProgress.ts';

const at = '2026-11-24T02:42:07.000Z';

test('a withdrawal is told from Menarik… to how soon it was gone', () => {
  expect(print({ state: 'waiting', isWithdrawal: true })).toContain('Menarik…');
  expect(print({ isWithdrawal: true, pageMs: 700 })).toContain('Hilang dari situs dalam 0,7 dtk');
});

test('a withdrawal that is late says that the page may still be open', () => {
  const late = print({ state: 'waiting', isWithdrawal: true, waitedMs: 21_000 });
  expect(late).toContain('mungkin masih terbuka');
});

test.each([
  { isWithdrawal: false, says: 'belum tayang' },
  { isWithdrawal: true, says: 'halaman ini masih ada' },
])('a publisher that does not answer is named at once ($says)', ({ isWithdrawal, says }) => {
  const said = print({ state: 'absent', isWithdrawal });
  expect(said).toContain('penerbit situs tidak menjawab');
  expect(said).toContain(says);
});

test('nobody is promised that pages stay open without the publisher, which serves them', () => {
  expect(getPublishingWords('id').absent).toContain('pembaca pun tidak dapat membukanya');
});

test.each([
  { language: 'id', says: 'Penerbit sedang menyusun halaman: 1.200 dari 3.000' },
  { language: 'en', says: 'The publisher is making pages: 1,200 of 3,000' },
])('what the publisher does is said in words ($language)', ({ language, says }) => {
  expect(formatWork(language, { phase: 'render', done: 1200, total: 3000 })).toBe(says);
});

test('the publisher counts only once it knows how many', () => {
  const work = { phase: 'load', done: 0, total: 0 };
  expect(formatWork('id', work)).toBe('Penerbit sedang membaca naskah…');
});

test('what came with the whole site is live, at no time of its own', () => {
  expect(print({ at: null })).toContain('<li>Tayang</li>');
  expect(print({ pageMs: 812 })).toMatch(/Tayang dalam 0,8 dtk \(.*10\.42\.07 WITA\)/);
});

test.each(['unpublished', 'live', 'failed', 'rolledBack', 'unattended'] as const)(
  'an open form asks again where it shows %s, as the clock and others publish',
  (state) => {
    const pause = getProgressPause(toProgress({ state, searchMs: 3100 }));
    expect(pause).toBeGreaterThan(0);
    expect(pause).toBeLessThanOrEqual(30_000);
  },
);

test('a change is followed in a notice when it is new, and not when a form is opened later', () => {
  expect(isChangedJustNow(toProgress({ waitedMs: 400 }))).toBe(true);
  expect(isChangedJustNow(toProgress({ waitedMs: 60_000 }))).toBe(false);
  expect(isChangedJustNow(toProgress({ changedAt: null, waitedMs: 0 }))).toBe(false);
});

function print(changes: Partial<Progress>): string {
  const progress = toProgress(changes);
  return renderToStaticMarkup(createElement(PublishProgress, { progress, language: 'id' }));
}

function toProgress(changes: Partial<Progress>): Progress {
  return {
    state: 'live',
    isWithdrawal: false,
    changedAt: at,
    waitedMs: 100,
    at,
    pageMs: null,
    searchMs: null,
    links: [],
    error: null,
    ...changes,
  };
}
