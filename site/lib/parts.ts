import { z } from 'zod';
import type * as cms from '#cms/publishing/documents.ts';
import type * as records from '#cms/publishing/recordDocuments.ts';

export type Locale = z.infer<typeof locale>;
export type CollectionKind = z.infer<typeof collectionKind>;
export type Reference = z.infer<typeof reference>;
export type Picture = z.infer<typeof picture>;
export type Figure = z.infer<typeof figure>;
export type Correction = z.infer<typeof correction>;

/** A schema for every field of a CMS document: one it lacks or misnames is a type error. */
export type Reads<Doc> = { [Field in keyof Doc]-?: z.ZodType<Doc[Field]> };

export const text = z.string().nullable();

/** A day or a moment that the calendar knows; milestones may be known to the year only. */
export const date = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)), 'not a date')
  .nullable();

export const locale = z.enum(['id', 'en']) satisfies z.ZodType<cms.Locale>;

export const collectionKind = z.enum([
  'articles',
  'stories',
  'sellers',
  'people',
  'organisations',
  'regions',
  'countries',
  'products',
  'topics',
]) satisfies z.ZodType<cms.CollectionKind>;

export const reference = z.object({
  kind: collectionKind,
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  locale,
} satisfies Reads<cms.Reference>);

export const picture = z.object({
  url: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  caption: text,
  credit: z.string(),
  focalX: z.number(),
  focalY: z.number(),
  updatedAt: z.string(),
  color: text,
  sources: z.array(
    z.object({
      format: z.enum(['avif', 'webp']),
      width: z.number(),
      height: z.number(),
      url: z.string(),
    } satisfies Reads<cms.PictureSource>),
  ),
  share: z.object({ url: z.string(), width: z.number(), height: z.number() }).nullable(),
} satisfies Reads<cms.Picture>);

export const source = z.object({ name: z.string(), url: text } satisfies Reads<cms.Source>);

export const figure = z.object({
  label: z.string(),
  value: z.number(),
  unit: text,
  period: text,
  source: source.nullable(),
} satisfies Reads<cms.Figure>);

export const correction = z.object({
  kind: z.enum(['correction', 'clarification', 'update', 'withdrawal']),
  severity: z.enum(['serious', 'minor']),
  text: z.string(),
  textLocale: locale,
  issuedAt: z.iso.datetime(),
  amendedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
} satisfies Reads<records.Correction>);

export const offer = z.object({
  product: reference.nullable(),
  name: z.string(),
  specification: text,
  hsCode: text,
  hsSource: text,
  moq: text,
  capacityPerMonth: z.number().nullable(),
  unit: text,
  priceBasis: text,
  packing: text,
  leadTimeDays: z.number().nullable(),
  photos: z.array(picture),
} satisfies Reads<cms.Offer>);

export const certificate = z.object({
  kind: z.string(),
  number: text,
  issuer: text,
  validFrom: date,
  validUntil: date,
  checkedAt: date,
  method: text,
} satisfies Reads<cms.Certificate>);
