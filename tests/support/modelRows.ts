import { startRecords, type Records } from './modelRecords.ts';

/** A document as the newsroom has it, published or not, in one or two languages. */
export interface Row {
  kind:
    | 'articles'
    | 'stories'
    | 'sellers'
    | 'products'
    | 'people'
    | 'organisations'
    | 'regions'
    | 'topics';
  id: string;
  isPublished: boolean;
  isTranslated: boolean;
  name: string;
  slug: string;
  text: string;
  day: number;
  hasPicture: boolean;
  /** Ids of what it names. */
  related: string[];
  topic: string;
  region: string;
  writer: string;
  organisation: string;
  seller: string;
  product: string;
  records: Records;
}

export type Edit =
  | { edit: 'create'; name: string; day: number; topic: number }
  | {
      edit: 'publish' | 'unpublish' | 'translate' | 'illustrate' | 'delete' | 'restore' | 'lead';
      at: number;
    }
  | { edit: 'rename' | 'rewrite' | 'correct' | 'withdraw'; at: number; text: string }
  | { edit: 'move'; at: number; slug: string }
  | { edit: 'swap' | 'relate'; at: number; other: number }
  | { edit: 'redirect'; at: number; path: string }
  | { edit: 'reorder'; at: number; day: number };

/** A published row; what it names depends on its number. */
export function aRow(kind: Row['kind'], id: string, at: number): Row {
  return {
    kind,
    id,
    isPublished: true,
    isTranslated: at % 3 === 0,
    name: `Nama ${id}`,
    slug: id,
    text: `Teks ${id}`,
    day: at,
    hasPicture: at % 4 === 0,
    related: [],
    topic: `topics-${at % 3}`,
    region: `regions-${at % 2}`,
    writer: `people-${at % 2}`,
    organisation: `organisations-${at % 2}`,
    seller: `sellers-${at % 2}`,
    product: `products-${at % 2}`,
    records: startRecords(),
  };
}
