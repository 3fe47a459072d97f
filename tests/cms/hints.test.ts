import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  aBody,
  aDraftArticle,
  aMedia,
  anArticle,
  aPerson,
  aRegion,
  aSeller,
  aTopic,
} from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readPage } from '#tests/support/publicApi.ts';
import { publisherToken, startPublisherStandIn } from '#tests/support/publisher.ts';
import type { StandInPublisher } from '#tests/support/publisher.ts';
import type { ListingEntry } from '#cms/publishing/lists.ts';

let cms: Cms;
let publisher: StandInPublisher;

beforeAll(async () => {
  publisher = await startPublisherStandIn();
  cms = await startCms();
});
afterAll(async () => {
  await cms.close();
  await publisher.close();
});
beforeEach(() => publisher.takeHints());
afterEach(() => {
  publisher.onHint = async () => undefined;
  publisher.answers.clear();
});

test('publishing sends one hint that names the document', async () => {
  const article = await anArticle(cms.payload);
  expect(await publisher.takeHints()).toEqual([[`articles/${article.id}`]]);
});

test('a hint carries the token', async () => {
  await aTopic(cms.payload);
  await publisher.takeHints();
  expect(publisher.requests.at(-1)?.authorization).toBe(`Bearer ${publisherToken}`);
});

test('whoever reads at once after a hint sees the new state', async () => {
  const topic = await aTopic(cms.payload);
  await publisher.takeHints();
  const seen: unknown[] = [];
  publisher.onHint = async () => {
    seen.push(await (await cms.rest(`/api/public/topics/${topic.id}`)).json());
  };
  const data = { name: 'Nama yang baru' };
  await cms.payload.update({ collection: 'topics', id: topic.id, data });
  await publisher.takeHints();
  expect(seen).toMatchObject([{ name: 'Nama yang baru' }]);
});

test('drafts and autosaves send nothing', async () => {
  const draft = await aDraftArticle(cms.payload);
  const published = await anArticle(cms.payload);
  await publisher.takeHints();
  for (const { id } of [draft, published]) {
    const change = {
      collection: 'articles',
      id,
      draft: true,
      data: { title: 'Draf baru' },
    } as const;
    await cms.payload.update(change);
    await cms.payload.update({ ...change, autosave: true });
  }
  expect(await publisher.takeHints()).toEqual([]);
});

test('publishing a draft, withdrawing, trashing, restoring and deleting each send a hint', async () => {
  const { id } = await aDraftArticle(cms.payload);
  const collection = 'articles';
  const deletedAt = new Date().toISOString();
  await cms.payload.update({ collection, id, data: { _status: 'published' } });
  const published = await publisher.takeHints();
  await cms.payload.update({ collection, id, data: { _status: 'draft' } });
  const withdrawn = await publisher.takeHints();
  await cms.payload.update({ collection, id, data: { _status: 'published' } });
  await publisher.takeHints();
  await cms.payload.update({ collection, id, data: { deletedAt } });
  const trashed = await publisher.takeHints();
  await cms.payload.update({
    collection,
    id,
    trash: true,
    data: { deletedAt: null, _status: 'published' },
  });
  const restored = await publisher.takeHints();
  await cms.payload.delete({ collection, id });
  const deleted = await publisher.takeHints();
  const hint = [[`articles/${id}`]];
  expect([published, withdrawn, trashed, restored, deleted]).toEqual([
    hint,
    hint,
    hint,
    hint,
    hint,
  ]);
});

test('a bulk change sends one hint', async () => {
  const topics = [await aTopic(cms.payload), await aTopic(cms.payload), await aTopic(cms.payload)];
  await publisher.takeHints();
  await cms.payload.update({
    collection: 'topics',
    where: { id: { in: topics.map(({ id }) => id) } },
    data: { description: 'Satu uraian' },
  });
  const ids = topics.map(({ id }) => `topics/${id}`).toSorted();
  expect(await publisher.takeHints()).toEqual([ids]);
});

test('the front page sends a hint of its own', async () => {
  await cms.payload.updateGlobal({ slug: 'frontPage', data: { figures: [] } });
  expect(await publisher.takeHints()).toEqual([['frontPage/frontPage']]);
});

test('a changed picture names the published documents that show it', async () => {
  const media = await aMedia(cms.payload);
  const upload = { type: 'upload', relationTo: 'media', value: media.id, version: 3, fields: null };
  const body = aBody('Di bawah ini gambar.');
  const inText = await anArticle(cms.payload, {
    body: { root: { ...body.root, children: [...body.root.children, upload] } },
  });
  const inField = await anArticle(cms.payload, { image: media.id });
  const inGallery = await aSeller(cms.payload, { gallery: [media.id] });
  await aDraftArticle(cms.payload, { image: media.id });
  await publisher.takeHints();
  await cms.payload.update({ collection: 'media', id: media.id, data: { caption: 'Baru' } });
  expect(await publisher.takeHints()).toEqual([
    [`articles/${inText.id}`, `articles/${inField.id}`, `sellers/${inGallery.id}`].toSorted(),
  ]);
});

test('a changed picture dates the documents that show it anew', async () => {
  const media = await aMedia(cms.payload);
  const { id } = await anArticle(cms.payload, { image: media.id });
  const before = await getListed(id);
  await cms.payload.update({ collection: 'media', id: media.id, data: { caption: 'Baru' } });
  const after = await getListed(id);
  const served = await (await cms.rest(`/api/public/articles/${id}`)).json();
  expect(after?.updatedAt > before?.updatedAt).toBe(true);
  expect(served).toMatchObject({ updatedAt: after?.updatedAt, image: { caption: 'Baru' } });
});

test('withdrawing a document names those that lead to it, in fields and in text', async () => {
  const target = await anArticle(cms.payload);
  const text = { type: 'text', text: 'baca', format: 0, detail: 0, mode: 'normal', style: '' };
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    id: '655f0f0f0f0f0f0f0f0f0f0f',
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: target.id } },
    children: [{ ...text, version: 1 }],
  };
  const { root } = aBody('');
  const paragraph = { type: 'paragraph', version: 1, children: [link] };
  const body = { root: { ...root, children: [paragraph] } };
  const linked = await anArticle(cms.payload, { body });
  const related = await anArticle(cms.payload, {
    related: [{ relationTo: 'articles', value: target.id }],
  });
  await publisher.takeHints();
  const data = { _status: 'draft' } as const;
  await cms.payload.update({ collection: 'articles', id: target.id, data });
  const ids = [target, linked, related].map(({ id }) => `articles/${id}`);
  expect(await publisher.takeHints()).toEqual([ids.toSorted()]);
});

test('deleting a document names those that lead to it', async () => {
  const person = await aPerson(cms.payload);
  const { id } = await anArticle(cms.payload, { people: [person.id] });
  await publisher.takeHints();
  await cms.payload.delete({ collection: 'people', id: person.id });
  const ids = [`articles/${id}`, `people/${person.id}`];
  expect(await publisher.takeHints()).toEqual([ids.toSorted()]);
});

test('renaming a document names it alone', async () => {
  const region = await aRegion(cms.payload);
  await aSeller(cms.payload, { region: region.id });
  await publisher.takeHints();
  const data = { name: 'Kabupaten yang baru' };
  await cms.payload.update({ collection: 'regions', id: region.id, data });
  expect(await publisher.takeHints()).toEqual([[`regions/${region.id}`]]);
});

test('a save is neither slowed nor refused by a publisher that does not answer', async () => {
  let isAnswered = false;
  let answer: () => void = () => undefined;
  publisher.onHint = () =>
    new Promise((resolve) => {
      answer = () => {
        isAnswered = true;
        resolve();
      };
      setTimeout(answer, 10_000);
    });
  await aTopic(cms.payload);
  expect(isAnswered).toBe(false);
  answer();
  publisher.onHint = async () => undefined;
  publisher.answers.set('POST /hint', { status: 500, body: {} });
  const topic = await aTopic(cms.payload);
  expect(topic.id).toEqual(expect.any(String));
});

test('a hint that is never answered does not hold back the next', async () => {
  publisher.onHint = () => new Promise(() => undefined);
  const first = await aTopic(cms.payload);
  await expect.poll(() => publisher.hints).toEqual([[`topics/${first.id}`]]);
  publisher.onHint = async () => undefined;
  const second = await aTopic(cms.payload);
  await expect.poll(() => publisher.hints.at(-1)).toEqual([`topics/${second.id}`]);
});

test('that hints do not arrive is told once, until one does', async () => {
  const warn = vi.spyOn(cms.payload.logger, 'warn');
  const refusal = { status: 500, body: {} };
  for (const answer of [refusal, refusal, null, refusal]) {
    publisher.answers.clear();
    if (answer) publisher.answers.set('POST /hint', answer);
    await aTopic(cms.payload);
    await publisher.takeHints();
  }
  const told = expect.stringMatching(/was not told of 1 changed.*answered 500/);
  expect(warn.mock.calls).toEqual([[told], [told]]);
});

async function getListed(id: string): Promise<ListingEntry> {
  const { documents } = await readPage<ListingEntry>(cms, 'listing?limit=1000');
  const entry = documents.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`${id} is not listed`);
  return entry;
}
