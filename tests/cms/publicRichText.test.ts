import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article as ArticleRow } from '#cms/payload-types.ts';
import type { Article } from '#cms/publishing/documents.ts';
import type { RichTextNode } from '#cms/publishing/richTextNodes.ts';
import { anArticle, aMedia, aPerson } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { readDocument } from '#tests/support/publicApi.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const state = { format: '', indent: 0, version: 1, direction: 'ltr' } as const;

interface StoredNode {
  type: string;
  version: number;
  [key: string]: unknown;
}

/** What readers get of an article whose body has these nodes. */
async function publish(...children: StoredNode[]): Promise<RichTextNode[]> {
  return readBody(await store(...children));
}

async function store(...children: StoredNode[]): Promise<string> {
  const body: ArticleRow['body'] = { root: { type: 'root', ...state, children } };
  return (await anArticle(cms.payload, { body })).id;
}

async function readBody(id: string): Promise<RichTextNode[]> {
  const article = await readDocument<Article>(cms, 'articles', id);
  return article.body.root.children;
}

function words(text: string, format = 0): StoredNode {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 };
}

function paragraph(...children: StoredNode[]): StoredNode {
  return { type: 'paragraph', ...state, textFormat: 0, textStyle: '', children };
}

function link(fields: Record<string, unknown>): StoredNode {
  const id = '0123456789abcdef01234567';
  return {
    type: 'link',
    ...state,
    id,
    fields: { newTab: false, ...fields },
    children: [words('di sini')],
  };
}

function block(fields: Record<string, unknown>): StoredNode {
  return {
    type: 'block',
    format: '',
    version: 2,
    fields: { id: '0123456789abcdef01234567', blockName: '', ...fields },
  };
}

const here = { type: 'text', text: 'di sini', format: 0 };

test('text keeps its marks and loses the state of the editor', async () => {
  expect(await publish(paragraph(words('tebal', 1), words('miring', 2)))).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'tebal', format: 1 },
        { type: 'text', text: 'miring', format: 2 },
      ],
    },
  ]);
});

test('headings, lists, quotes, breaks and rules pass', async () => {
  const item = { type: 'listitem', ...state, value: 1, children: [words('satu')] };
  const nodes = await publish(
    { type: 'heading', tag: 'h2', ...state, children: [words('Judul')] },
    { type: 'list', listType: 'number', tag: 'ol', start: 1, ...state, children: [item] },
    { type: 'quote', ...state, children: [words('kata'), { type: 'linebreak', version: 1 }] },
    { type: 'horizontalrule', version: 1 },
  );
  expect(nodes).toEqual([
    { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Judul', format: 0 }] },
    {
      type: 'list',
      listType: 'number',
      children: [{ type: 'listitem', children: [{ type: 'text', text: 'satu', format: 0 }] }],
    },
    { type: 'quote', children: [{ type: 'text', text: 'kata', format: 0 }, { type: 'linebreak' }] },
    { type: 'horizontalrule' },
  ]);
});

test('a link to a published document names it', async () => {
  const target = await anArticle(cms.payload, { title: 'Sasaran' });
  const doc = { relationTo: 'articles', value: target.id };
  const [node] = await publish(paragraph(link({ linkType: 'internal', doc })));
  const document = {
    kind: 'articles',
    id: target.id,
    name: 'Sasaran',
    slug: 'sasaran',
    locale: 'id',
  };
  const fields = { linkType: 'internal', document };
  expect(node).toEqual({
    type: 'paragraph',
    children: [{ type: 'link', fields, children: [here] }],
  });
});

function withdraw(id: string) {
  return cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
}

test('a link to what is withdrawn becomes its text', async () => {
  const target = await anArticle(cms.payload);
  const doc = { relationTo: 'articles', value: target.id };
  const id = await store(paragraph(link({ linkType: 'internal', doc })));
  await withdraw(target.id);
  const [node] = await readBody(id);
  expect(node).toEqual({ type: 'paragraph', children: [here] });
});

test('a link to a web address stays', async () => {
  const url = 'https://kaltim.bps.go.id/';
  const [node] = await publish(paragraph(link({ linkType: 'custom', url, newTab: true })));
  const fields = { linkType: 'custom', url, newTab: true };
  expect(node).toEqual({
    type: 'paragraph',
    children: [{ type: 'link', fields, children: [here] }],
  });
});

test('a picture in the text is resolved', async () => {
  const media = await aMedia(cms.payload, { alt: 'Dermaga' });
  const [node] = await publish({
    type: 'upload',
    ...state,
    relationTo: 'media',
    value: media.id,
    id: '0123456789abcdef01234567',
    fields: null,
  });
  expect(node).toMatchObject({ type: 'upload', picture: { alt: 'Dermaga', credit: 'Tembus' } });
});

test('a quote names its person', async () => {
  const person = await aPerson(cms.payload, 'Ibu Rahmah');
  const [node] = await publish(block({ blockType: 'quote', text: 'Bisa.', person: person.id }));
  expect(node).toEqual({
    type: 'block',
    fields: {
      blockType: 'quote',
      text: 'Bisa.',
      speaker: null,
      position: null,
      person: {
        kind: 'people',
        id: person.id,
        name: 'Ibu Rahmah',
        slug: 'ibu-rahmah',
        locale: 'id',
      },
    },
  });
});

test('a figure names its source', async () => {
  const figure = { blockType: 'figure', label: 'IPG', value: '71,15', sourceName: 'BPS' };
  expect(await publish(block(figure))).toEqual([
    {
      type: 'block',
      fields: {
        blockType: 'figure',
        label: 'IPG',
        value: '71,15',
        unit: null,
        period: null,
        source: { name: 'BPS', url: null },
      },
    },
  ]);
});

test('a fact box and a gallery keep what they hold', async () => {
  const { id } = await aMedia(cms.payload, { alt: 'Satu' });
  const nodes = await publish(
    block({ blockType: 'factBox', title: 'Fakta', items: [{ id: 'a', text: 'Sepuluh daerah' }] }),
    block({ blockType: 'gallery', images: [id] }),
  );
  expect(nodes).toMatchObject([
    { fields: { blockType: 'factBox', title: 'Fakta', items: ['Sepuluh daerah'] } },
    { fields: { blockType: 'gallery', pictures: [{ alt: 'Satu' }] } },
  ]);
});

test('a card to what is withdrawn is dropped, a card to what is published stays', async () => {
  const gone = await anArticle(cms.payload);
  const live = await anArticle(cms.payload, { title: 'Tetap' });
  const id = await store(
    block({ blockType: 'relatedCard', document: { relationTo: 'articles', value: gone.id } }),
    block({ blockType: 'relatedCard', document: { relationTo: 'articles', value: live.id } }),
  );
  await withdraw(gone.id);
  expect(await readBody(id)).toMatchObject([
    { type: 'block', fields: { blockType: 'relatedCard', document: { name: 'Tetap' } } },
  ]);
});
