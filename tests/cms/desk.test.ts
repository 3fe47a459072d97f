import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import { getDays, getStartOfDay, toDay } from '#cms/desk/days.ts';
import { getDesk } from '#cms/desk/getDesk.ts';
import { toListPath } from '#cms/desk/views.ts';
import { aDraftArticle, anArticle, aSeller, aStory, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { aScheduledArticle } from '#tests/support/scheduled.ts';

const dayMs = 24 * 60 * 60_000;

let cms: Cms;
let editor: User;
let reporter: User;
beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());

async function getSection(user: User, key: string) {
  const sections = await getDesk({ payload: cms.payload, user, now: new Date() });
  return sections.find((section) => section.key === key);
}

function aDraftOf(user: User, title: string) {
  const data = { title } as never;
  return cms.payload.create({ collection: 'articles', draft: true, data, user });
}

describe('the desk', () => {
  test('shows a reporter her own drafts and nobody else’s', async () => {
    await aDraftArticle(cms.payload);
    await aDraftOf(editor, 'Milik penyunting');
    const own = await aDraftOf(reporter, 'Milik pewarta');
    const drafts = await getSection(reporter, 'drafts');
    expect(drafts).toMatchObject({ total: 1, items: [{ id: own.id, title: 'Milik pewarta' }] });
  });

  test('counts what came out today and leads to the list of it', async () => {
    await anArticle(cms.payload, { publishedAt: new Date(Date.now() - 2 * dayMs).toISOString() });
    const { id } = await anArticle(cms.payload);
    const section = await getSection(editor, 'publishedToday');
    expect(section).toMatchObject({ total: 1, items: [{ id }] });
    expect(section?.links).toMatchObject([{ kind: 'articles', count: 1 }]);
  });

  test('names the certificates that have run out or soon will, the oldest first', async () => {
    const certificates = [
      { kind: 'Halal', validUntil: new Date(Date.now() + 20 * dayMs).toISOString() },
      { kind: 'PIRT', validUntil: new Date(Date.now() - dayMs).toISOString() },
      { kind: 'SVLK', validUntil: new Date(Date.now() + 200 * dayMs).toISOString() },
    ];
    await aSeller(cms.payload, { certificates });
    const facts = await getSection(editor, 'facts');
    expect(facts?.items.map(({ remark }) => remark)).toEqual(['PIRT', 'Halal']);
    expect(await getSection(reporter, 'facts')).toBeUndefined();
  });

  test('plans in the order of their moments what is scheduled, for everybody', async () => {
    const later = await aScheduledArticle(cms.payload, { inSeconds: 2 * 86_400, by: editor });
    const sooner = await aScheduledArticle(cms.payload, { inSeconds: 3600, by: editor });
    const plan = await getSection(reporter, 'scheduled');
    expect(plan).toMatchObject({ total: 2 });
    expect(plan?.items.map(({ id, at }) => ({ id, at }))).toEqual(
      [sooner, later].map(({ id, scheduledFor }) => ({ id, at: scheduledFor })),
    );
  });

  test('says of an approved text why it did not go out', async () => {
    const stateReason = 'Tidak terbit sesuai jadwal 10.00 WITA.';
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 3600, by: editor });
    const data = { state: 'approved' as const, stateReason };
    await cms.payload.update({ collection: 'articles', id, data, draft: true });
    const approved = await getSection(editor, 'approved');
    expect(approved?.items).toMatchObject([{ id, remark: stateReason }]);
  });

  test('names the figures that readers see and that are to be checked again', async () => {
    const yesterday = new Date(Date.now() - dayMs).toISOString();
    const nextMonth = new Date(Date.now() + 30 * dayMs).toISOString();
    const source = { name: 'BPS' };
    const figures = [
      { label: 'Nilai ekspor', value: 12, validUntil: yesterday, source },
      { label: 'Jumlah anggota', value: 19, validUntil: nextMonth, source },
      { label: 'Negara tujuan', value: 3, source },
    ];
    const { id, title } = await aStory(cms.payload, { figures });
    await aStory(cms.payload, { figures, _status: 'draft' });
    const front = [{ label: 'IPG Paser', value: 71.15, validUntil: yesterday }];
    await cms.payload.updateGlobal({ slug: 'frontPage', data: { figures: front } });
    const section = await getSection(editor, 'figures');
    expect(section).toMatchObject({ total: 2 });
    expect(section?.items).toEqual(
      expect.arrayContaining([
        { kind: 'stories', id, title, at: yesterday, remark: 'Nilai ekspor' },
        { kind: 'frontPage', id: 'frontPage', title: '', at: yesterday, remark: 'IPG Paser' },
      ]),
    );
    expect(await getSection(reporter, 'figures')).toBeUndefined();
  });

  test('shows the open notes that call somebody', async () => {
    const { id: document, title } = await aDraftArticle(cms.payload);
    const data = { kind: 'articles' as const, document, text: `@${reporter.name} cek angkanya` };
    const note = await cms.payload.create({ collection: 'documentNotes', data, user: editor });
    expect(await getSection(reporter, 'notes')).toMatchObject({ total: 1, items: [{ title }] });
    const settled = { collection: 'documentNotes', id: note.id, data: { resolved: true } } as const;
    await cms.payload.update(settled);
    expect(await getSection(reporter, 'notes')).toMatchObject({ total: 0 });
  });
});

test('a day begins at midnight in WITA', () => {
  const evening = new Date('2026-11-24T16:30:00Z');
  expect(toDay(evening)).toBe('2026-11-25');
  expect(getStartOfDay(evening).toISOString()).toBe('2026-11-24T16:00:00.000Z');
  expect(getDays(evening, 2)).toEqual(['2026-11-25', '2026-11-26']);
});

test('a view is a filter that the list can show', () => {
  const path = toListPath('articles', { state: { equals: 'inReview' } });
  const { pathname, searchParams } = new URL(path, 'http://cms');
  expect(pathname).toBe('/admin/collections/articles');
  expect(searchParams.get('where[or][0][and][0][state][equals]')).toBe('inReview');
});
