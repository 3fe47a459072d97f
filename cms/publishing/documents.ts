import type {
  Correction,
  CorrectionEntry,
  History,
  Withdrawal,
} from '#cms/publishing/recordDocuments.ts';
import type { RichText } from '#cms/publishing/richTextNodes.ts';

/**
 * The documents of the public content API: what readers see, and nothing else.
 * Empty values are null, lists are never null, times are ISO 8601 in UTC.
 */

export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

export const collectionKinds = [
  'articles',
  'stories',
  'sellers',
  'people',
  'organisations',
  'regions',
  'countries',
  'products',
  'topics',
] as const;
export type CollectionKind = (typeof collectionKinds)[number];

/** What the newsroom says of its texts afterwards: these have no name and no slug of their own. */
export const recordKinds = ['corrections', 'withdrawals', 'histories'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const kinds = [...collectionKinds, ...recordKinds, 'frontPage'] as const;
export type Kind = (typeof kinds)[number];

/** A published document named by another; `locale` is the language whose page `slug` leads to. */
export interface Reference {
  kind: CollectionKind;
  id: string;
  slug: string;
  name: string;
  locale: Locale;
}

export interface PictureSource {
  format: 'avif' | 'webp';
  width: number;
  height: number;
  url: string;
}

/** `focalX` and `focalY` are per cent from the left and the top; `color` is `#rrggbb`. */
export interface Picture {
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string;
  focalX: number;
  focalY: number;
  updatedAt: string;
  color: string | null;
  sources: PictureSource[];
  share: { url: string; width: number; height: number } | null;
}

/** `alternates` holds the slug of the document in every language it exists in. */
interface Base {
  id: string;
  locale: Locale;
  updatedAt: string;
  slug: string;
  alternates: { id?: string; en?: string };
}

export interface Source {
  name: string;
  url: string | null;
}

export interface Figure {
  label: string;
  value: number;
  unit: string | null;
  period: string | null;
  source: Source | null;
}

interface ArticleFields extends Base {
  title: string;
  summary: string | null;
  image: Picture | null;
  body: RichText;
  dateline: { place: string | null; region: Reference | null; date: string | null };
  credits: { role: 'writer' | 'editor' | 'photographer' | 'translator'; person: Reference }[];
  rights: {
    ground: 'own' | 'licence' | 'quoted' | 'facts';
    sources: { name: string; url: string | null; date: string | null }[];
  };
  topics: Reference[];
  regions: Reference[];
  people: Reference[];
  organisations: Reference[];
  products: Reference[];
  countries: Reference[];
  related: Reference[];
  publishedAt: string;
  seo: { title: string | null; description: string | null; image: Picture | null };
  /** Oldest first. */
  corrections: Correction[];
  /** Of a translation: whether the original has been corrected since it was made. */
  translation: { isOlderThanCorrection: boolean };
}

export interface Article extends ArticleFields {
  kind: 'articles';
}

export interface Story extends ArticleFields {
  kind: 'stories';
  sellers: Reference[];
  firstExportYear: number | null;
  figures: Figure[];
  milestones: { date: string; text: string }[];
  helpers: Reference[];
}

export interface Offer {
  product: Reference | null;
  name: string;
  specification: string | null;
  hsCode: string | null;
  hsSource: string | null;
  moq: string | null;
  capacityPerMonth: number | null;
  unit: string | null;
  priceBasis: string | null;
  packing: string | null;
  leadTimeDays: number | null;
  photos: Picture[];
}

export interface Certificate {
  kind: string;
  number: string | null;
  issuer: string | null;
  validFrom: string | null;
  validUntil: string | null;
  checkedAt: string | null;
  method: string | null;
}

/** `example` marks a business invented for the demo. */
export interface Seller extends Base {
  kind: 'sellers';
  name: string;
  owner: string | null;
  womenLed: boolean;
  memberCount: number | null;
  region: Reference | null;
  tagline: string | null;
  about: RichText | null;
  image: Picture | null;
  gallery: Picture[];
  offers: Offer[];
  destinations: Reference[];
  certificates: Certificate[];
  contacts: { whatsapp: string | null; email: string | null; website: string | null };
  links: { platform: string; url: string }[];
  example: boolean;
}

export interface Person extends Base {
  kind: 'people';
  name: string;
  position: string | null;
  organisation: Reference | null;
  biography: string | null;
  image: Picture | null;
}

export interface Organisation extends Base {
  kind: 'organisations';
  name: string;
  abbreviation: string | null;
  type: string;
  website: string | null;
  description: string | null;
}

export interface Region extends Base {
  kind: 'regions';
  name: string;
  code: string;
  type: 'kabupaten' | 'kota';
  capital: string | null;
  description: string | null;
  image: Picture | null;
}

export interface Country extends Base {
  kind: 'countries';
  name: string;
  code: string;
}

export interface Product extends Base {
  kind: 'products';
  name: string;
  summary: string | null;
  description: RichText | null;
  hsCode: string | null;
  hsSource: string | null;
  image: Picture | null;
}

export interface Topic extends Base {
  kind: 'topics';
  name: string;
  description: string | null;
}

export interface FrontPage {
  kind: 'frontPage';
  id: 'frontPage';
  locale: Locale;
  updatedAt: string;
  lead: Reference | null;
  figures: Figure[];
}

export type Doc =
  | Article
  | Story
  | Seller
  | Person
  | Organisation
  | Region
  | Country
  | Product
  | Topic
  | CorrectionEntry
  | Withdrawal
  | History
  | FrontPage;
