/** What an editor fills in, empty where she did not. */
export interface SearchTexts {
  title: string;
  summary: string;
  seoTitle: string;
  seoDescription: string;
}

export interface SearchCard {
  title: string;
  description: string;
  hints: Hint[];
}

export type Hint =
  'noTitle' | 'longTitle' | 'noDescription' | 'shortDescription' | 'longDescription';

const limits = { title: 60, shortDescription: 70, description: 155 };

/** What the site gives to search engines and link cards, and where they would cut it. */
export function toSearchCard({
  title,
  summary,
  seoTitle,
  seoDescription,
}: SearchTexts): SearchCard {
  const shown = seoTitle.trim() || title.trim();
  const description = seoDescription.trim() || summary.trim();
  return { title: shown, description, hints: [toTitleHint(shown), toHint(description)].flat() };
}

/** As a search engine does it: whole words, then three dots. */
export function cutForSearch(description: string): string {
  if (description.length <= limits.description) return description;
  return `${description.slice(0, limits.description).replace(/\s+\S*$/, '')} …`;
}

function toTitleHint(title: string): Hint[] {
  if (title === '') return ['noTitle'];
  return title.length > limits.title ? ['longTitle'] : [];
}

function toHint(description: string): Hint[] {
  if (description === '') return ['noDescription'];
  if (description.length < limits.shortDescription) return ['shortDescription'];
  return description.length > limits.description ? ['longDescription'] : [];
}
