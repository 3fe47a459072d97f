import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import { aBody, anAuthorization, aStory, aUser } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
let editor: User;
beforeAll(async () => {
  cms = await startCms();
  editor = await aUser(cms.payload, 'editor');
});
afterAll(() => cms.close());

/** A story in two languages, whose both languages were changed after the version that is given. */
async function aChangedStory() {
  const { id } = await aStory(cms.payload, {
    title: 'Lama',
    _status: 'draft',
    milestones: [
      { date: '2024', text: 'Awal' },
      { date: '2025', text: 'Dibuang' },
    ],
  });
  const change = { collection: 'stories', id, draft: true } as const;
  const { milestones } = await cms.payload.update({
    ...change,
    locale: 'en',
    data: { title: 'Old', slug: 'old' },
  });
  const { docs } = await cms.payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  });
  const [first] = milestones ?? [];
  await cms.payload.update({
    ...change,
    locale: 'id',
    data: {
      title: 'Baru',
      body: aBody('Naskah baru.'),
      firstExportYear: 2026,
      milestones: [{ id: first?.id, date: '2024-05', text: 'Awal yang baru' }],
    },
  });
  await cms.payload.update({ ...change, locale: 'en', data: { title: 'New' } });
  return { id, version: docs[0]?.id ?? '' };
}

async function restore(version: string, locale: string, user: User) {
  return cms.rest(`/api/stories/versions/${version}/restore-language?locale=${locale}`, {
    method: 'POST',
    headers: await anAuthorization(cms.payload, user),
  });
}

async function getTitles(id: string) {
  const read = { collection: 'stories', id, draft: true, fallbackLocale: false } as const;
  const [indonesian, english] = await Promise.all([
    cms.payload.findByID({ ...read, locale: 'id' }),
    cms.payload.findByID({ ...read, locale: 'en' }),
  ]);
  return { indonesian, english };
}

describe('restoring one language', () => {
  test('takes back its words and leaves the other language and what has none', async () => {
    const { id, version } = await aChangedStory();
    expect((await restore(version, 'id', editor)).status).toBe(200);
    const { indonesian, english } = await getTitles(id);
    expect(indonesian).toMatchObject({ title: 'Lama', firstExportYear: 2026, _status: 'draft' });
    expect(indonesian.milestones).toMatchObject([{ date: '2024-05', text: 'Awal' }]);
    expect(JSON.stringify(indonesian.body)).not.toContain('Naskah baru.');
    expect(english.title).toBe('New');
  });

  test('works for English as well', async () => {
    const { id, version } = await aChangedStory();
    await restore(version, 'en', editor);
    const { indonesian, english } = await getTitles(id);
    expect([indonesian.title, english.title]).toEqual(['Baru', 'Old']);
  });

  test('is remembered', async () => {
    const { id, version } = await aChangedStory();
    await restore(version, 'en', editor);
    const { docs } = await cms.payload.find({
      collection: 'events',
      where: { document: { equals: id } },
      sort: '-at',
      limit: 1,
    });
    const expected = { action: 'versionRestored', locale: 'en', user: editor.id, road: 'rest' };
    expect(docs[0]).toMatchObject(expected);
  });

  test('leaves what readers see as it is', async () => {
    const { id, version } = await aChangedStory();
    const data = { _status: 'published' as const };
    await cms.payload.update({ collection: 'stories', id, data });
    await restore(version, 'id', editor);
    const published = await cms.payload.findByID({ collection: 'stories', id });
    expect(published).toMatchObject({ title: 'Baru', _status: 'published' });
  });

  test('is refused to a seller, and to a reporter once the text is published', async () => {
    const { id, version } = await aChangedStory();
    expect((await restore(version, 'id', await aUser(cms.payload, 'seller'))).status).toBe(403);
    const data = { _status: 'published' as const };
    await cms.payload.update({ collection: 'stories', id, data });
    const reporter = await aUser(cms.payload, 'reporter');
    expect((await restore(version, 'id', reporter)).status).toBe(403);
  });

  test('asks which language', async () => {
    expect((await restore('x', 'all', editor)).status).toBe(400);
  });
});
