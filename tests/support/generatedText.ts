import type { RichText, RichTextNode } from '#cms/publishing/richTextNodes.ts';

const syllables =
  'ba bu ca da di du ga gi ha ja ka ki ku la li lu ma me mi na ni pa pe ra ri sa se si ta te ti tu wa ya'.split(
    ' ',
  );
const endings = ['', '', 'n', 'ng', 'r', 's', 't'];
const words = makeWords(6000);

/** A row of numbers in [0, 1), the same for the same seed. */
export function toRandom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3266489917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** Few words come often and many seldom, as in a newspaper. */
export function makeSentence(length: number, random: () => number): string {
  const text = Array.from({ length }, () => words[Math.floor(words.length * random() ** 4)]);
  const sentence = text.join(' ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** About 600 words in paragraphs under three headings, with a figure and a link. */
export function makeBody(random: () => number, link: { url: string }): RichText {
  return {
    root: {
      children: [
        makeParagraph(random),
        ...makeSection(random),
        {
          type: 'block',
          fields: {
            blockType: 'figure',
            label: makeSentence(4, random),
            value: String(Math.floor(random() * 1000)),
            unit: 'ton',
            period: '2025',
            source: { name: 'BPS', url: null },
          },
        },
        ...makeSection(random),
        ...makeSection(random),
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              fields: { linkType: 'custom', url: link.url, newTab: false },
              children: [makeText(makeSentence(3, random))],
            },
          ],
        },
      ],
    },
  };
}

function makeSection(random: () => number): RichTextNode[] {
  return [
    { type: 'heading', tag: 'h2', children: [makeText(makeSentence(5, random))] },
    ...Array.from({ length: 4 }, () => makeParagraph(random)),
  ];
}

function makeParagraph(random: () => number): RichTextNode {
  const text = Array.from({ length: 3 }, () => `${makeSentence(15, random)}.`).join(' ');
  return { type: 'paragraph', children: [makeText(text)] };
}

function makeText(text: string): RichTextNode {
  return { type: 'text', text, format: 0 };
}

function makeWords(count: number): string[] {
  const random = toRandom(7);
  return Array.from({ length: count }, () => {
    const length = 2 + Math.floor(random() * 3);
    const stem = Array.from({ length }, () => pick(syllables, random)).join('');
    return stem + pick(endings, random);
  });
}
