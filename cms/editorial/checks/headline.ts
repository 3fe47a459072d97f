import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** More than this many characters are cut off on a phone and in search results. */
const longest = 90;

export const headline: Check = ({ title }, context) => {
  if (title.length <= longest) return [];
  const message = {
    id: `Judul ${title.length} karakter; di atas ${longest} terpotong di ponsel dan di hasil pencarian.`,
    en: `The title has ${title.length} characters; over ${longest} it is cut on phones and in search results.`,
  };
  return toFindings('headline', 'advice', context, [{ field: 'title', message }]);
};
