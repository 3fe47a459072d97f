import { expect, test } from 'vitest';
import { createLookup } from '#cms/publishing/lookup.ts';
import { toRichText } from '#cms/publishing/richText.ts';

const words = { type: 'text', text: 'di sini', format: 0 };

/** What readers get of stored nodes when nothing they name is published. */
function print(...children: unknown[]) {
  return toRichText({ root: { type: 'root', children } }, createLookup('id'))?.root.children;
}

test.each([null, undefined])('no text is no text: %s', (stored) => {
  expect(toRichText(stored, createLookup('id'))).toBeNull();
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//elsewhere.example',
  'vbscript:x',
  '',
])('a link to "%s" becomes its text', (url) => {
  expect(print({ type: 'link', fields: { linkType: 'custom', url }, children: [words] })).toEqual([
    words,
  ]);
});

test.each(['https://a.example/', 'mailto:a@a.example', 'tel:+62811', '/berita/', '#bagian'])(
  'a link to "%s" stays',
  (url) => {
    const stored = { type: 'autolink', fields: { url }, children: [words] };
    const fields = { linkType: 'custom', url, newTab: false };
    expect(print(stored)).toEqual([{ type: 'link', fields, children: [words] }]);
  },
);

test.each([
  { linkType: 'internal', doc: null },
  { linkType: 'internal', doc: { relationTo: 'users', value: '1' } },
  null,
])('a link that leads nowhere becomes its text: %j', (fields) => {
  expect(print({ type: 'link', fields, children: [words] })).toEqual([words]);
});

test.each(['h1', 'h4', 'h6'])('a heading %s becomes one that the site has', (tag) => {
  const [heading] = print({ type: 'heading', tag, children: [] }) ?? [];
  expect(heading).toEqual({ type: 'heading', tag: tag === 'h1' ? 'h2' : 'h3', children: [] });
});

test('a picture that is gone is dropped', () => {
  expect(print({ type: 'upload', value: 'gone' }, { type: 'upload' })).toEqual([]);
});

test('a node that readers do not know is named, and nothing of it passes', () => {
  const html = { type: 'html', html: '<script>alert(1)</script>', children: [words] };
  expect(print(html)).toEqual([{ type: 'unknown', name: 'html' }]);
});

test('a block that readers do not know does not pass', () => {
  const embed = { type: 'block', fields: { blockType: 'embed', code: '<iframe>' } };
  expect(print(embed)).toEqual([{ type: 'unknown', name: 'block' }]);
});
