import { expect, test } from 'vitest';
import { formatDate, formatDateTime, formatMonth, getYear } from '#site/lib/dates.ts';

test('prints the day as it is in East Kalimantan', () => {
  expect(formatDate('id', '2026-11-24T17:30:00.000Z')).toBe('25 November 2026');
});

test('prints the hour with the name of the time zone', () => {
  expect(formatDateTime('id', '2026-11-24T02:42:00.000Z')).toBe('24 November 2026, 10.42 WITA');
});

test('tells readers abroad how far that is ahead', () => {
  expect(formatDateTime('en', '2026-11-24T02:42:00.000Z')).toBe(
    '24 November 2026, 10:42 WITA (UTC+8)',
  );
});

test('prints the next day from the minute in which it begins there', () => {
  expect(formatDateTime('id', '2026-11-24T15:59:59.999Z')).toBe('24 November 2026, 23.59 WITA');
  expect(formatDateTime('id', '2026-11-24T16:00:00.000Z')).toBe('25 November 2026, 00.00 WITA');
  expect(formatDateTime('id', '2026-11-24T16:00:30.000+08:00')).toBe(
    '24 November 2026, 16.00 WITA',
  );
});

test('takes the year from the same calendar', () => {
  expect(getYear('2025-12-31T16:00:00.000Z')).toBe('2026');
});

test('prints a month where one is known and leaves a year as it is', () => {
  expect(formatMonth('id', '2021-03')).toBe('Maret 2021');
  expect(formatMonth('en', '2021')).toBe('2021');
});

test('refuses what is not a date', () => {
  expect(() => formatDate('id', 'kemarin')).toThrow('"kemarin" is not a date');
});
