import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { claim, release } from '#cms/schedule/claims.ts';
import { publishDue } from '#cms/schedule/publishDue.ts';
import type { Article, User } from '#cms/payload-types.ts';
import { aDraftArticle, aMedia, anArticle, aStory, aUser } from '#tests/support/builders.ts';
import { startCmsWithPublisher } from '#tests/support/cmsWithPublisher.ts';
import { getEvents } from '#tests/support/remembered.ts';
import { aScheduledArticle, schedule, toMoment } from '#tests/support/scheduled.ts';

const { cms, publisher } = await startCmsWithPublisher();

let editor: User;
let reporter: User;

beforeAll(async () => {
  editor = await aUser(cms.payload, 'editor');
  reporter = await aUser(cms.payload, 'reporter');
});
beforeEach(() => publisher.takeHints());

/** What the clock does when it is so many seconds later. */
function publishDueIn(seconds: number): Promise<void> {
  return publishDue(cms.payload, new Date(toMoment(seconds)));
}

describe('a text whose moment has come', () => {
  test('is published with the real time, by the system, and the publisher hears of it', async () => {
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 600, by: editor });
    await publisher.takeHints();
    const planned = (await getEvents(cms.payload, id)).at(-1);
    expect(planned).toMatchObject({
      action: 'scheduled',
      detail: expect.stringMatching(/^Terbit .* WITA$/),
    });
    const moment = toMoment(601);
    await publishDue(cms.payload, new Date(moment));
    const hints = await publisher.takeHints();
    const article = await getPublic(id);
    expect(article).toMatchObject({ _status: 'published', state: 'published' });
    expect(article.scheduledFor ?? null).toBeNull();
    expect(article.publishedAt).toBe(moment);
    expect(hints).toEqual([[`articles/${id}`]]);
    const last = (await getEvents(cms.payload, id)).at(-1);
    expect(last).toMatchObject({ action: 'published', road: 'system', userName: 'Sistem' });
  });

  test('and no other is published', async () => {
    const due = await aScheduledArticle(cms.payload, { inSeconds: 600 });
    const later = await aScheduledArticle(cms.payload, { inSeconds: 660 });
    const draft = await aDraftArticle(cms.payload);
    await publishDueIn(630);
    const answers = [due, later, draft].map(({ id }) => cms.rest(`/api/public/articles/${id}`));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 404, 404]);
  });

  test('takes the place of an older version, which keeps its time', async () => {
    const { id, publishedAt } = await anArticle(cms.payload, { title: 'Lama' });
    const data = { title: 'Baru' };
    await cms.payload.update({ collection: 'articles', id, data, draft: true });
    await schedule(cms.payload, id, { inSeconds: 600 });
    expect(await getPublic(id)).toMatchObject({ title: 'Lama' });
    await publishDueIn(601);
    expect(await getPublic(id)).toMatchObject({ title: 'Baru', publishedAt });
  });

  test('may be a story', async () => {
    const { id } = await aStory(cms.payload, { _status: 'draft' });
    const data = { state: 'scheduled' as const, scheduledFor: toMoment(600) };
    await cms.payload.update({ collection: 'stories', id, data, draft: true });
    await publishDueIn(601);
    expect((await cms.rest(`/api/public/stories/${id}`)).status).toBe(200);
  });

  test('is published once, also when another clock looks while it is being published', async () => {
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 600 });
    const goOn = Promise.withResolvers<undefined>();
    const update = cms.payload.update.bind(cms.payload);
    const slow = vi.spyOn(cms.payload, 'update').mockImplementationOnce(async (options) => {
      await goOn.promise;
      return update(options);
    });
    const first = publishDueIn(601);
    await expect.poll(() => slow.mock.calls).toHaveLength(1);
    await publishDueIn(601);
    goOn.resolve(undefined);
    await first;
    slow.mockRestore();
    const actions = (await getEvents(cms.payload, id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'published')).toHaveLength(1);
  });
});

describe('a text whose moment was missed', () => {
  test('is published at once and says so, in the memory and to whoever scheduled it', async () => {
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 60, by: editor });
    await publishDueIn(3600);
    const [published, late] = (await getEvents(cms.payload, id)).slice(-2);
    expect([published, late]).toMatchObject([
      { action: 'published' },
      { action: 'publishedLate', detail: expect.stringMatching(/Terbit terlambat.*WITA/) },
    ]);
    expect(await getNotes(id)).toMatchObject([
      { text: expect.stringContaining('Terbit terlambat'), mentions: [editor.id], resolved: false },
    ]);
  });

  test('within a minute of it is not late', async () => {
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 60, by: editor });
    await publishDueIn(90);
    expect(await getNotes(id)).toEqual([]);
  });
});

describe('a text that may not be published', () => {
  test('goes back to approved with the reason, once, and tells whoever scheduled it', async () => {
    const id = await aTextThatLosesItsAddress();
    await publishDueIn(601);
    await publishDueIn(606);
    expect(await getLatest(id)).toMatchObject({
      state: 'approved',
      stateReason: expect.stringMatching(/^Tidak terbit sesuai jadwal .* sudah dipakai/s),
    });
    expect((await cms.rest(`/api/public/articles/${id}`)).status).toBe(404);
    const actions = (await getEvents(cms.payload, id)).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['unscheduled', 'notPublished']);
    expect(await getNotes(id)).toMatchObject([
      { text: expect.stringContaining('sudah dipakai'), mentions: [editor.id] },
    ]);
  });

  test('goes back as well when its picture was deleted meanwhile', async () => {
    const { id: image } = await aMedia(cms.payload);
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 600, by: editor, image });
    await cms.payload.delete({ collection: 'media', id: image });
    await publishDueIn(601);
    expect(await getLatest(id)).toMatchObject({
      state: 'approved',
      stateReason: expect.stringMatching(/Tidak terbit sesuai jadwal .* Gambar/s),
    });
  });

  test('keeps no other from being published', async () => {
    await aTextThatLosesItsAddress();
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 600 });
    await publishDueIn(601);
    expect((await cms.rest(`/api/public/articles/${id}`)).status).toBe(200);
  });
});

describe('a claim', () => {
  test('is given to one of those who ask for it, until it is released', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => claim(cms.payload, 'satu')));
    const [held] = asked.filter((id) => id !== null);
    expect(asked.filter((id) => id !== null)).toHaveLength(1);
    await release(cms.payload, held ?? '');
    expect(await claim(cms.payload, 'satu')).not.toBeNull();
  });

  test('of a server that ended halfway runs out', async () => {
    const data = { key: 'dua', at: toMoment(-61) };
    await cms.payload.create({ collection: 'claims', data });
    expect(await claim(cms.payload, 'dua')).not.toBeNull();
  });

  test('is left by nothing that was published', async () => {
    await aScheduledArticle(cms.payload, { inSeconds: 600 });
    const before = await cms.payload.count({ collection: 'claims' });
    await publishDueIn(601);
    expect(await cms.payload.count({ collection: 'claims' })).toEqual(before);
  });
});

describe('an embargo', () => {
  test('that ends after the moment refuses the schedule', async () => {
    const { id } = await aDraftArticle(cms.payload, { embargoUntil: toMoment(3600) });
    const early = schedule(cms.payload, id, { inSeconds: 600, by: editor });
    await expect(early).rejects.toMatchObject({ status: 400 });
    const inTime = await schedule(cms.payload, id, { inSeconds: 3601, by: editor });
    expect(inTime.state).toBe('scheduled');
  });

  test('is not set beyond the schedule afterwards', async () => {
    const { id } = await aScheduledArticle(cms.payload, { inSeconds: 600, by: editor });
    const data = { embargoUntil: toMoment(3600) };
    for (const user of [editor, reporter]) {
      const change = { collection: 'articles', id, data, draft: true } as const;
      const set = cms.payload.update({ ...change, overrideAccess: false, user });
      await expect(set).rejects.toMatchObject({ status: 400 });
    }
    expect(await getLatest(id)).toMatchObject({ state: 'scheduled' });
  });
});

/** Two newer versions take the same address; only the first can be published with it. */
async function aTextThatLosesItsAddress(): Promise<string> {
  const slug = `alamat-${Date.now()}`;
  const ids: string[] = [];
  for (const inSeconds of [599, 600]) {
    const { id } = await aDraftArticle(cms.payload);
    await cms.payload.update({ collection: 'articles', id, data: { slug }, draft: true });
    await schedule(cms.payload, id, { inSeconds, by: editor });
    ids.push(id);
  }
  return ids[1] ?? '';
}

function getPublic(id: string): Promise<Article> {
  return cms.payload.findByID({ collection: 'articles', id });
}

function getLatest(id: string): Promise<Article> {
  return cms.payload.findByID({ collection: 'articles', id, draft: true });
}

async function getNotes(document: string) {
  const { docs } = await cms.payload.find({
    collection: 'documentNotes',
    where: { document: { equals: document } },
  });
  return docs;
}
