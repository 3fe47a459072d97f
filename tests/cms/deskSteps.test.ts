import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getDesk } from '#cms/desk/getDesk.ts';
import type { Article } from '#cms/payload-types.ts';
import { anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { getEvents } from '#tests/support/remembered.ts';
import type { Writer } from '#tests/support/stepRoads.ts';
import { reason } from '#tests/support/stepTable.ts';
import { aTextAt, aWriter, putAt } from '#tests/support/stepTexts.ts';

const scheduledFor = '2100-01-01T10:00:00.000Z';

let cms: Cms;
let editor: Writer;
let reporter: Writer;
beforeAll(async () => {
  cms = await startCms();
  editor = await aWriter(cms, 'editor');
  reporter = await aWriter(cms, 'reporter');
});
afterAll(() => cms.close());

async function getSection({ user }: Writer, key: string) {
  if (!user) throw new Error('Nobody has a desk.');
  const sections = await getDesk({ payload: cms.payload, user, now: new Date() });
  return sections.find((section) => section.key === key);
}

function take(id: string, data: Partial<Article>, { user }: Writer) {
  const draft = data._status !== 'published' && data.state !== 'withdrawn';
  return cms.payload.update({ collection: 'articles', id, data, draft, user });
}

describe('the desk of an editor', () => {
  test('has what is to be reviewed, also newer versions of what is public', async () => {
    const fresh = await aTextAt(cms, { state: 'inReview', isPublic: false });
    const newer = await aTextAt(cms, { state: 'inReview', isPublic: true });
    const section = await getSection(editor, 'toReview');
    expect(section?.total).toBe(2);
    expect(section?.items.map(({ id }) => id).toSorted()).toEqual([fresh, newer].toSorted());
    expect(section?.links).toMatchObject([{ kind: 'articles', count: 2 }]);
    await take(fresh, { state: 'approved' }, editor);
    await take(newer, { _status: 'published' }, editor);
    expect(await getSection(editor, 'toReview')).toMatchObject({ total: 0 });
    expect(await getSection(editor, 'approved')).toMatchObject({
      total: 1,
      items: [{ id: fresh }],
    });
  });

  test('has the plan in the order of its times', async () => {
    const later = await aTextAt(cms, { state: 'scheduled', isPublic: false });
    const sooner = await aTextAt(cms, { state: 'approved', isPublic: false });
    await take(later, { state: 'scheduled', scheduledFor }, editor);
    await take(sooner, { state: 'scheduled', scheduledFor: '2099-06-01T10:00:00.000Z' }, editor);
    const section = await getSection(editor, 'scheduled');
    expect(section?.items.map(({ id }) => id)).toEqual([sooner, later]);
    expect(section?.items[1]?.at).toBe(scheduledFor);
    await putAt(cms, later, { state: 'draft', isPublic: false });
    expect(await getSection(editor, 'scheduled')).toMatchObject({ total: 1 });
  });
});

test('a reporter finds on her desk what was asked of her, with the reason, and only that', async () => {
  await aTextAt(cms, { state: 'changesAsked', isPublic: false });
  const { id } = await cms.payload.create({
    collection: 'articles',
    draft: true,
    data: { title: 'Milik pewarta' } as never,
    user: reporter.user,
  });
  await take(id, { state: 'inReview' }, reporter);
  await take(id, { state: 'changesAsked', stateReason: reason }, editor);
  const section = await getSection(reporter, 'askedBack');
  expect(section).toMatchObject({ total: 1, items: [{ id, remark: reason }] });
});

test('the memory tells each step with where from, where to and why', async () => {
  const { id } = await anArticle(cms.payload);
  await take(id, { title: 'Versi baru' }, editor);
  await take(id, { state: 'inReview' }, reporter);
  await take(id, { state: 'changesAsked', stateReason: reason }, editor);
  await take(id, { summary: 'Lebih singkat.' }, reporter);
  await take(id, { state: 'approved' }, editor);
  await take(id, { summary: 'Lebih singkat lagi.' }, reporter);
  await take(id, { _status: 'published' }, editor);
  const gone = { state: 'withdrawn', stateReason: 'Narasumber mundur.', _status: 'draft' } as const;
  await take(id, gone, editor);
  const events = await getEvents(cms.payload, id);
  expect(events.map(({ action, from, to }) => [action, from ?? null, to ?? null])).toEqual([
    ['published', null, 'published'],
    ['edited', null, null],
    ['submitted', 'draft', 'inReview'],
    ['changesAsked', 'inReview', 'changesAsked'],
    ['edited', null, null],
    ['approved', 'changesAsked', 'approved'],
    ['returned', 'approved', 'inReview'],
    ['published', 'inReview', 'published'],
    ['withdrawn', 'published', 'withdrawn'],
  ]);
  expect(events.filter(({ detail }) => detail?.includes(reason))).toMatchObject([
    { action: 'changesAsked' },
  ]);
  expect(events.at(-1)?.detail).toContain('Narasumber mundur.');
});
