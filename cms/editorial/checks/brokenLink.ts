import { getInternalLinks } from './body.ts';
import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** Links and cards lead to pages that readers can open. */
export const brokenLink: Check = (text, { readable, ...context }) => {
  const found = getInternalLinks(text)
    .filter(({ document }) => !document || !readable.has(`${document.collection}/${document.id}`))
    .map(({ words }) => ({ field: 'body', message: words ? toBrokenLink(words) : brokenCard }));
  return toFindings('brokenLink', 'error', { readable, ...context }, found);
};

function toBrokenLink(words: string) {
  return {
    id: `Tautan “${words}” menuju halaman yang belum terbit atau sudah dihapus.`,
    en: `The link “${words}” leads to a page that is not published or was deleted.`,
  };
}

const brokenCard = {
  id: 'Sebuah kartu bacaan menuju halaman yang belum terbit atau sudah dihapus.',
  en: 'A related card leads to a page that is not published or was deleted.',
};
