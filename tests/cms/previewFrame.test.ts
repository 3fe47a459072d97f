import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, Seller, Story } from '#cms/publishing/documents.ts';
import type { User } from '#cms/payload-types.ts';
import { schemas } from '#site/lib/schemas.ts';
import {
  aBody,
  aDraftArticle,
  aMedia,
  anArticle,
  anAuthorization,
  aPerson,
  aSeller,
  aStory,
  aUser,
} from '#tests/support/builders.ts';
import { startPreviewingCms } from '#tests/support/previews.ts';
import type { PreviewingCms } from '#tests/support/previews.ts';

let cms: PreviewingCms;
let reporter: User;
beforeAll(async () => {
  cms = await startPreviewingCms();
  reporter = await aUser(cms.payload, 'reporter');
});
afterAll(() => cms.close());

/** The document that the publisher is given for what stands in a form. */
async function render<Document>(order: object): Promise<Document> {
  const response = await cms.post('render', order, reporter);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return cms.publisher.orders.at(-1)?.document as Document;
}

describe('who previews', () => {
  test.each([
    { role: 'admin', status: 200 },
    { role: 'editor', status: 200 },
    { role: 'reporter', status: 200 },
    { role: 'seller', status: 403 },
  ] as const)('$role gets $status', async ({ role, status }) => {
    const { id } = await aDraftArticle(cms.payload);
    const user = await aUser(cms.payload, role);
    const headers = await anAuthorization(cms.payload, user);
    const frame = await cms.rest(`/api/preview/frame?kind=articles&id=${id}`, { headers });
    const rendered = await cms.post('render', { kind: 'articles', id }, user);
    expect([frame.status, rendered.status]).toEqual([status, status]);
  });

  test('the public gets a sentence', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const frame = await cms.rest(`/api/preview/frame?kind=articles&id=${id}`);
    expect(frame.status).toBe(401);
    expect(await frame.text()).toMatch(/hanya untuk redaksi[\s\S]*newsroom only/);
    expect((await cms.post('render', { kind: 'articles', id }, null)).status).toBe(401);
  });
});

describe('an answer', () => {
  test('is kept nowhere and runs nothing', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const { headers } = await cms.post('render', { kind: 'articles', id }, reporter);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox$/);
  });

  test('the frame runs its own script only, inside the admin only', async () => {
    const headers = await anAuthorization(cms.payload, reporter);
    const frame = await cms.rest('/api/preview/frame?kind=articles&id=x', { headers });
    const policy = frame.headers.get('content-security-policy') ?? '';
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
    expect(await frame.text()).toContain(`<script nonce="${nonce}">`);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  test('the frame holds no markup from its address', async () => {
    const headers = await anAuthorization(cms.payload, reporter);
    const id = encodeURIComponent('</script><b>');
    const frame = await cms.rest(`/api/preview/frame?kind=articles&id=${id}`, { headers });
    expect(await frame.text()).not.toContain('<b>');
  });

  test.each([{ kind: 'users', id: 'x' }, { kind: 'articles' }, { id: 'x' }])(
    '%o is refused',
    async (order) => {
      expect((await cms.post('render', order, reporter)).status).toBe(400);
    },
  );

  test('a document that is not there is 404', async () => {
    const order = { kind: 'articles', id: 'tidak-ada' };
    expect((await cms.post('render', order, reporter)).status).toBe(404);
  });
});

describe('what is shown', () => {
  test('the newest draft, when nothing is being typed', async () => {
    const { id } = await anArticle(cms.payload, { title: 'Yang terbit' });
    const change = { collection: 'articles', id, draft: true, autosave: true } as const;
    await cms.payload.update({ ...change, data: { title: 'Yang disimpan' } });
    expect(await render<Article>({ kind: 'articles', id })).toMatchObject({
      kind: 'articles',
      id,
      locale: 'id',
      title: 'Yang disimpan',
    });
  });

  test('what is being typed, without saving it', async () => {
    const { id } = await aDraftArticle(cms.payload, { title: 'Disimpan' });
    const data = { title: 'Sedang diketik', body: aBody('Paragraf baru.') };
    const shown = await render<Article>({ kind: 'articles', id, data });
    expect(shown.title).toBe('Sedang diketik');
    expect(JSON.stringify(shown.body)).toContain('Paragraf baru.');
    const stored = await cms.payload.findByID({ collection: 'articles', id, draft: true });
    expect(stored.title).toBe('Disimpan');
  });

  test('pictures and people as ids, as a form holds them', async () => {
    const [image, person] = [await aMedia(cms.payload), await aPerson(cms.payload, 'Ibu Sari')];
    const { id } = await aDraftArticle(cms.payload);
    const data = { image: image.id, credits: [{ id: 'a', role: 'writer', person: person.id }] };
    expect(await render<Article>({ kind: 'articles', id, data })).toMatchObject({
      image: { url: `/api/public/media/${image.filename}` },
      credits: [{ role: 'writer', person: { name: 'Ibu Sari' } }],
    });
  });

  test('other drafts that it names', async () => {
    const other = await aDraftArticle(cms.payload, { title: 'Draf lain' });
    const { id } = await aDraftArticle(cms.payload);
    const data = { related: [{ relationTo: 'articles', value: other.id }] };
    expect(await render<Article>({ kind: 'articles', id, data })).toMatchObject({
      related: [{ kind: 'articles', id: other.id, name: 'Draf lain' }],
    });
  });

  test('nothing where a field was emptied', async () => {
    const image = await aMedia(cms.payload);
    const { id } = await aDraftArticle(cms.payload, { image: image.id, summary: 'Ada.' });
    const data = { image: null, summary: '', topics: 0 };
    const shown = await render<Article>({ kind: 'articles', id, data });
    expect(shown).toMatchObject({ image: null, summary: null, topics: [] });
  });

  test('the Indonesian text where the English is empty', async () => {
    const { id } = await aDraftArticle(cms.payload, { summary: 'Ringkasan Indonesia.' });
    const data = { title: 'English title', summary: '' };
    const shown = await render<Article>({ kind: 'articles', id, locale: 'en', data });
    expect(shown).toMatchObject({
      locale: 'en',
      title: 'English title',
      summary: 'Ringkasan Indonesia.',
    });
  });

  test('the Indonesian name of an offer whose English one is empty', async () => {
    const { id, offers } = await aSeller(cms.payload, { offers: [{ name: 'Madu kelulut' }] });
    const row = { id: offers?.[0]?.id, name: '', moq: '50 botol' };
    const data = { tagline: 'Honey', offers: [row] };
    const shown = await render<Seller>({ kind: 'sellers', id, locale: 'en', data });
    expect(shown).toMatchObject({
      tagline: 'Honey',
      offers: [{ name: 'Madu kelulut', moq: '50 botol' }],
    });
  });

  test('nothing of what is for the newsroom only', async () => {
    const { id } = await aSeller(cms.payload);
    const shown = await render({ kind: 'sellers', id, data: { notes: 'catatan rahasia' } });
    expect(JSON.stringify(shown)).not.toContain('rahasia');
  });
});

describe('a form in the middle of being filled in', () => {
  test('gives an article that the site can print', async () => {
    const draft = await cms.payload.create({
      collection: 'articles',
      draft: true,
      data: {} as never,
    });
    const block = { type: 'block', version: 2, format: '', fields: { blockType: 'quote' } };
    const body = aBody('Paragraf.');
    body.root.children.push(block);
    const data = {
      title: '',
      credits: [{ id: 'a', role: 'writer', person: null }, { id: 'b' }],
      rights: { ground: 'facts', sources: [{ id: 'a', name: '' }] },
      related: 0,
      body,
    };
    const shown = await render({ kind: 'articles', id: draft.id, data });
    expect(schemas.articles.parse(shown)).toMatchObject({ title: 'Tanpa judul', credits: [] });
  });

  test('gives a story that the site can print', async () => {
    const { id } = await aStory(cms.payload);
    const data = {
      figures: [{ id: 'a', label: 'Nilai', value: null }],
      milestones: [{ id: 'a', text: 'Mulai' }],
      sellers: 0,
    };
    const shown = await render<Story>({ kind: 'stories', id, data });
    expect(schemas.stories.parse(shown)).toMatchObject({ figures: [], milestones: [] });
  });

  test('gives a seller that the site can print', async () => {
    const { id } = await aSeller(cms.payload);
    const data = {
      name: '',
      offers: [{ id: 'a', name: '' }],
      certificates: [{ id: 'a' }],
      links: [{ id: 'a', platform: 'Toko' }],
    };
    const shown = await render<Seller>({ kind: 'sellers', id, data });
    expect(schemas.sellers.parse(shown)).toMatchObject({ offers: [], certificates: [], links: [] });
  });

  test('and when it cannot be shown at all, the editor reads a sentence', async () => {
    const { id } = await aDraftArticle(cms.payload);
    const data = { body: { root: 'bukan naskah' } };
    const response = await cms.post('render', { kind: 'articles', id, data }, reporter);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: expect.stringMatching(/menyusul/) });
  });
});

test('when the publisher is down, the editor reads a sentence', async () => {
  const { id } = await aDraftArticle(cms.payload);
  await cms.publisher.close();
  const response = await cms.post('render', { kind: 'articles', id }, reporter);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: expect.stringMatching(/tidak menjawab/) });
});
