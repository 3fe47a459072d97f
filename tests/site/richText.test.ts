import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import RichText from '#site/components/RichText.astro';
import type { Picture, Reference } from '#site/lib/parts.ts';
import type { RichTextNode } from '#site/lib/richText.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

const article: Reference = {
  kind: 'articles',
  id: '7f',
  slug: 'lidi-ke-nepal',
  name: 'Lidi ke Nepal',
  locale: 'id',
};

const picture: Picture = {
  url: '/api/public/media/lidi.jpg',
  width: 1600,
  height: 1067,
  alt: 'Lidi dijemur',
  caption: 'Di halaman rumah.',
  credit: 'Tim Tembus',
  focalX: 50,
  focalY: 50,
  updatedAt: '2026-11-01T00:00:00.000Z',
  color: null,
  sources: [{ format: 'webp', width: 480, height: 320, url: '/api/public/media/lidi-480.webp' }],
  share: null,
};

function words(text: string, format = 0): RichTextNode {
  return { type: 'text', text, format };
}

/** The text as HTML, without the marks that styles and the development server leave. */
async function print(...children: RichTextNode[]): Promise<string> {
  const html = await container.renderToString(RichText, {
    props: { nodes: children, locale: 'id', document: 'articles/7f' },
  });
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(script|style|link)\b[^>]*>(.*?<\/\1>)?/gs, '')
    .replace(/ data-astro-[a-z]+(-[\w-]+)?(="[^"]*")?/g, '')
    .trim();
}

test.each<{ node: string; tree: RichTextNode; html: string }>([
  {
    node: 'a paragraph',
    tree: { type: 'paragraph', children: [words('Lidi nipah.')] },
    html: '<p>Lidi nipah.</p>',
  },
  {
    node: 'bold and italic words, with the spaces between them',
    tree: {
      type: 'paragraph',
      children: [words('satu '), words('dua', 1), words(' '), words('tiga', 2), words('!', 3)],
    },
    html: '<p>satu <strong>dua</strong> <em>tiga</em><strong><em>!</em></strong></p>',
  },
  {
    node: 'a line break',
    tree: { type: 'paragraph', children: [words('a'), { type: 'linebreak' }, words('b')] },
    html: '<p>a<br>b</p>',
  },
  {
    node: 'a heading',
    tree: { type: 'heading', tag: 'h3', children: [words('Di gudang')] },
    html: '<h3>Di gudang</h3>',
  },
  {
    node: 'a quotation',
    tree: { type: 'quote', children: [words('Kata orang.')] },
    html: '<blockquote><p>Kata orang.</p></blockquote>',
  },
  { node: 'a rule', tree: { type: 'horizontalrule' }, html: '<hr>' },
  {
    node: 'a list within a list',
    tree: {
      type: 'list',
      listType: 'number',
      children: [
        {
          type: 'listitem',
          children: [
            words('satu'),
            {
              type: 'list',
              listType: 'bullet',
              children: [{ type: 'listitem', children: [words('dalam')] }],
            },
          ],
        },
      ],
    },
    html: '<ol><li>satu<ul><li>dalam</li></ul></li></ol>',
  },
  {
    node: 'a link out of the site',
    tree: {
      type: 'paragraph',
      children: [
        words('lihat '),
        {
          type: 'link',
          fields: { linkType: 'custom', url: 'https://example.org/', newTab: true },
          children: [words('ini', 1)],
        },
        words('.'),
      ],
    },
    html: '<p>lihat <a href="https://example.org/" target="_blank" rel="noopener"><strong>ini</strong></a>.</p>',
  },
  {
    node: 'a link to a document',
    tree: {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          fields: { linkType: 'internal', document: article },
          children: [words('beritanya')],
        },
      ],
    },
    html: '<p><a href="/berita/lidi-ke-nepal/">beritanya</a></p>',
  },
  {
    node: 'markup in the words as words',
    tree: { type: 'paragraph', children: [words('<script>alert(1)</script>')] },
    html: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  },
])('prints $node', async ({ tree, html }) => {
  expect(await print(tree)).toBe(html);
});

test.each<{ block: string; tree: RichTextNode; parts: string[] }>([
  {
    block: 'a picture with its caption and credit',
    tree: { type: 'upload', picture },
    parts: ['alt="Lidi dijemur"', 'Di halaman rumah.', 'Tim Tembus'],
  },
  {
    block: 'a quote with its speaker',
    tree: {
      type: 'block',
      fields: {
        blockType: 'quote',
        text: 'Mutu yang utama.',
        speaker: 'Nurhayati',
        position: 'Ketua',
        person: null,
      },
    },
    parts: ['<p>Mutu yang utama.</p>', '<strong>Nurhayati</strong>', 'Ketua'],
  },
  {
    block: 'a figure with its unit, period and source',
    tree: {
      type: 'block',
      fields: {
        blockType: 'figure',
        label: 'Ke Nepal',
        value: '12',
        unit: 'ton',
        period: '2021',
        source: { name: 'Catatan ekspor', url: 'https://example.org/' },
      },
    },
    parts: ['12<small> ton</small>', 'Ke Nepal, 2021', '<a href="https://example.org/">'],
  },
  {
    block: 'a gallery',
    tree: { type: 'block', fields: { blockType: 'gallery', pictures: [picture, picture] } },
    parts: ['class="gallery"', 'alt="Lidi dijemur"'],
  },
  {
    block: 'a fact box',
    tree: {
      type: 'block',
      fields: { blockType: 'factBox', title: 'Syarat', items: ['Kering', 'Bersih'] },
    },
    parts: ['<h3>Syarat</h3>', '<li>Kering</li><li>Bersih</li>'],
  },
  {
    block: 'a related card',
    tree: { type: 'block', fields: { blockType: 'relatedCard', document: article } },
    parts: ['Baca juga</span> <a href="/berita/lidi-ke-nepal/">Lidi ke Nepal</a>'],
  },
])('prints $block', async ({ tree, parts }) => {
  const html = await print(tree);
  for (const part of parts) expect(html).toContain(part);
});

test.each([
  {
    stranger: 'node',
    tree: { type: 'paragraph', children: [{ type: 'mermaid' }] },
    message: 'articles/7f: the text has a node of type “mermaid” within a line at root.0.0',
  },
  {
    stranger: 'block',
    tree: { type: 'block', fields: { blockType: 'poll' } },
    message: 'articles/7f: the text has a block of type “poll” at root.0',
  },
])('stops at an unknown $stranger, naming document and place', async ({ tree, message }) => {
  // The door would refuse these; the types know no such node.
  const unknown = JSON.parse(JSON.stringify(tree)) as RichTextNode;
  await expect(print(unknown)).rejects.toThrow(message);
});
