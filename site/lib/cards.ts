import type { Doc } from './schemas.ts';
import type { Head } from './texts.ts';

const base = ['kind', 'id', 'locale', 'slug'] as const;
const report = [...base, 'title', 'summary', 'image', 'topics', 'publishedAt'] as const;
const subject = [...base, 'name'] as const;

/** What lists show of a document: nothing else of it makes a list stale. */
export const cardFields = {
  articles: report,
  stories: [...report, 'regions', 'countries', 'dateline'],
  sellers: [...subject, 'tagline', 'image', 'region', 'destinations', 'example'],
  people: subject,
  regions: [...subject, 'type', 'capital', 'image'],
  products: [...subject, 'summary', 'hsCode', 'image'],
  topics: subject,
} as const satisfies { [K in CardKind]: readonly (keyof Doc<K>)[] };

export type CardKind =
  'articles' | 'stories' | 'sellers' | 'people' | 'regions' | 'products' | 'topics';
export type Card<K extends CardKind> = Pick<Doc<K>, (typeof cardFields)[K][number] & keyof Doc<K>>;
export type ReportCard = Card<'articles'> | Card<'stories'>;

export function toCard<K extends CardKind>(document: Head<K>, kind: K): Card<K> {
  const fields = cardFields[kind] as readonly (keyof Head<K>)[];
  const card: Partial<Head<K>> = {};
  for (const field of fields) card[field] = document[field];
  return card as Card<K>;
}
