import { z } from 'zod';
import type * as cms from '#cms/publishing/documents.ts';
import type * as records from '#cms/publishing/recordDocuments.ts';
import {
  certificate,
  collectionKind,
  correction,
  date,
  figure,
  locale,
  offer,
  picture,
  reference,
  text,
  type CollectionKind,
  type Reads,
} from './parts.ts';
import { richText } from './richText.ts';

export type Article = z.infer<typeof schemas.articles>;
export type Story = z.infer<typeof schemas.stories>;
export type Seller = z.infer<typeof schemas.sellers>;
export type Offer = Seller['offers'][number];
export type Person = z.infer<typeof schemas.people>;
export type Organisation = z.infer<typeof schemas.organisations>;
export type Region = z.infer<typeof schemas.regions>;
export type Country = z.infer<typeof schemas.countries>;
export type Product = z.infer<typeof schemas.products>;
export type Topic = z.infer<typeof schemas.topics>;
export type CorrectionEntry = z.infer<typeof schemas.corrections>;
export type Withdrawal = z.infer<typeof schemas.withdrawals>;
export type History = z.infer<typeof schemas.histories>;
export type FrontPage = z.infer<typeof schemas.frontPage>;

export type Kind = keyof typeof schemas;
export type Doc<K extends Kind = Kind> = z.infer<(typeof schemas)[K]>;

const references = z.array(reference);
const updatedAt = z.iso.datetime();

// A slug becomes a folder and an address as it stands: nothing in it may mean something there.
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not a slug');

const base = {
  id: z.string().min(1),
  locale,
  updatedAt,
  slug,
  alternates: z.object({ id: z.string().optional(), en: z.string().optional() }),
};

const articleFields = {
  ...base,
  title: z.string().min(1),
  summary: text,
  image: picture.nullable(),
  body: richText,
  dateline: z.object({ place: text, region: reference.nullable(), date }),
  credits: z.array(
    z.object({
      role: z.enum(['writer', 'editor', 'photographer', 'translator']),
      person: reference,
    }),
  ),
  rights: z.object({
    ground: z.enum(['own', 'licence', 'quoted', 'facts']),
    sources: z.array(z.object({ name: z.string(), url: text, date })),
  }),
  topics: references,
  regions: references,
  people: references,
  organisations: references,
  products: references,
  countries: references,
  related: references,
  publishedAt: z.iso.datetime(),
  seo: z.object({ title: text, description: text, image: picture.nullable() }),
  corrections: z.array(correction),
  translation: z.object({ isOlderThanCorrection: z.boolean() }),
};

const alternates = base.alternates;
const address = z.object({
  kind: z.enum(['articles', 'stories']),
  slug,
} satisfies Reads<records.FormerAddress>);

/** What the site reads of every kind the content API serves. */
export const schemas = {
  articles: z.object({
    ...articleFields,
    kind: z.literal('articles'),
  } satisfies Reads<cms.Article>),

  stories: z.object({
    ...articleFields,
    kind: z.literal('stories'),
    sellers: references,
    firstExportYear: z.number().nullable(),
    figures: z.array(figure),
    milestones: z.array(z.object({ date: z.string(), text: z.string() })),
    helpers: references,
  } satisfies Reads<cms.Story>),

  sellers: z.object({
    ...base,
    kind: z.literal('sellers'),
    name: z.string().min(1),
    owner: text,
    womenLed: z.boolean(),
    memberCount: z.number().nullable(),
    region: reference.nullable(),
    tagline: text,
    about: richText.nullable(),
    image: picture.nullable(),
    gallery: z.array(picture),
    offers: z.array(offer),
    destinations: references,
    certificates: z.array(certificate),
    contacts: z.object({ whatsapp: text, email: text, website: text }),
    links: z.array(z.object({ platform: z.string(), url: z.string() })),
    example: z.boolean(),
  } satisfies Reads<cms.Seller>),

  people: z.object({
    ...base,
    kind: z.literal('people'),
    name: z.string().min(1),
    position: text,
    organisation: reference.nullable(),
    biography: text,
    image: picture.nullable(),
  } satisfies Reads<cms.Person>),

  organisations: z.object({
    ...base,
    kind: z.literal('organisations'),
    name: z.string().min(1),
    abbreviation: text,
    type: z.string(),
    website: text,
    description: text,
  } satisfies Reads<cms.Organisation>),

  regions: z.object({
    ...base,
    kind: z.literal('regions'),
    name: z.string().min(1),
    code: z.string(),
    type: z.enum(['kabupaten', 'kota']),
    capital: text,
    description: text,
    image: picture.nullable(),
  } satisfies Reads<cms.Region>),

  countries: z.object({
    ...base,
    kind: z.literal('countries'),
    name: z.string().min(1),
    code: z.string(),
  } satisfies Reads<cms.Country>),

  products: z.object({
    ...base,
    kind: z.literal('products'),
    name: z.string().min(1),
    summary: text,
    description: richText.nullable(),
    hsCode: text,
    hsSource: text,
    image: picture.nullable(),
  } satisfies Reads<cms.Product>),

  topics: z.object({
    ...base,
    kind: z.literal('topics'),
    name: z.string().min(1),
    description: text,
  } satisfies Reads<cms.Topic>),

  corrections: z.object({
    kind: z.literal('corrections'),
    id: z.string().min(1),
    locale,
    updatedAt,
    correction,
    document: reference.nullable(),
    withdrawn: address.nullable(),
  } satisfies Reads<records.CorrectionEntry>),

  withdrawals: z.object({
    kind: z.literal('withdrawals'),
    id: z.string().min(1),
    locale,
    updatedAt,
    address,
    alternates,
    publishedAt: date,
    correction,
  } satisfies Reads<records.Withdrawal>),

  histories: z.object({
    kind: z.literal('histories'),
    id: z.string().min(1),
    locale,
    updatedAt,
    revisions: z.array(
      z.object({
        at: z.iso.datetime(),
        text: z
          .object({ title: z.string(), summary: z.string(), paragraphs: z.array(z.string()) })
          .nullable(),
      } satisfies Reads<records.Revision>),
    ),
  } satisfies Reads<records.History>),

  frontPage: z.object({
    kind: z.literal('frontPage'),
    id: z.literal('frontPage'),
    locale,
    updatedAt,
    lead: reference.nullable(),
    figures: z.array(figure),
  } satisfies Reads<cms.FrontPage>),
};

export const kind = z.enum(Object.keys(schemas) as [Kind, ...Kind[]]);

/** Whether documents of a kind have a name and a slug, by which others refer to them. */
export function isNamed(kind: Kind): kind is CollectionKind {
  return collectionKind.options.some((candidate) => candidate === kind);
}

export function hasSlug<Document extends { kind: Kind }>(
  document: Document,
): document is Extract<Document, { kind: CollectionKind }> {
  return isNamed(document.kind);
}
