import { afterEach, expect, test } from 'vitest';
import { findScheduleFault, toLateNotice, toRefusal } from '#cms/editorial/schedule.ts';
import { parseWita } from '#cms/editorial/wita.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const at = (clock: string) => `2026-11-24T${clock}:00.000Z`;

test('refuses a moment at which the embargo still holds, and says when it ends', () => {
  const fault = findScheduleFault({ scheduledFor: at('02:00'), embargoUntil: at('03:00') });
  expect(fault?.id).toContain('24 November 2026 pukul 11.00 WITA');
});

test.each([{ embargoUntil: at('03:00') }, { embargoUntil: at('02:00') }, { embargoUntil: null }])(
  'allows 11.00 WITA with an embargo until $embargoUntil',
  ({ embargoUntil }) => {
    expect(findScheduleFault({ scheduledFor: at('03:00'), embargoUntil })).toBeNull();
  },
);

test('says in WITA by how much a publication was late', () => {
  const late = toLateNotice(new Date(at('02:00')), new Date(at('02:07')));
  const onTime = toLateNotice(new Date(at('02:00')), new Date(at('02:00')));
  expect(late?.id).toBe('Terbit terlambat: dijadwalkan 10.00 WITA, terbit 10.07 WITA.');
  expect(onTime).toBeNull();
});

test('says which schedule was not kept, and why', () => {
  const refusal = toRefusal(new Date(at('02:00')), new Date(at('02:00')), 'Ringkasan kosong.');
  expect(refusal.id).toBe('Tidak terbit sesuai jadwal 10.00 WITA. Ringkasan kosong.');
});

test.each(['Asia/Makassar', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland'])(
  'what is typed is WITA in a browser in %s',
  (browser) => {
    process.env.TZ = browser;
    expect(parseWita('2026-11-24T18:30')).toBe('2026-11-24T10:30:00.000Z');
    // A night that has no half past two in Berlin.
    expect(parseWita('2026-03-29T02:30')).toBe('2026-03-28T18:30:00.000Z');
  },
);

test.each(['', '18:30', '2026-13-01T10:00'])('“%s” is no time', (clock) => {
  expect(parseWita(clock)).toBeNull();
});
