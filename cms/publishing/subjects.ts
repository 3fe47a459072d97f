import type {
  Country as CountryRow,
  Organisation as OrganisationRow,
  Person as PersonRow,
  Product as ProductRow,
  Region as RegionRow,
  Topic as TopicRow,
} from '#cms/payload-types.ts';
import { toBase } from '#cms/publishing/base.ts';
import type {
  Country,
  Organisation,
  Person,
  Product,
  Region,
  Topic,
} from '#cms/publishing/documents.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { toRichText } from '#cms/publishing/richText.ts';

export function toPerson(row: PersonRow, lookup: Lookup): Person {
  return {
    kind: 'people',
    ...toBase('people', row, lookup),
    name: row.name,
    position: row.position || null,
    organisation: lookup.getReference('organisations', row.organisation),
    biography: row.biography || null,
    image: lookup.getPicture(row.image),
  };
}

export function toOrganisation(row: OrganisationRow, lookup: Lookup): Organisation {
  return {
    kind: 'organisations',
    ...toBase('organisations', row, lookup),
    name: row.name,
    abbreviation: row.abbreviation || null,
    type: row.type,
    website: row.website || null,
    description: row.description || null,
  };
}

export function toRegion(row: RegionRow, lookup: Lookup): Region {
  return {
    kind: 'regions',
    ...toBase('regions', row, lookup),
    name: row.name,
    code: row.code,
    type: row.type,
    capital: row.capital || null,
    description: row.description || null,
    image: lookup.getPicture(row.image),
  };
}

export function toCountry(row: CountryRow, lookup: Lookup): Country {
  return {
    kind: 'countries',
    ...toBase('countries', row, lookup),
    name: row.name,
    code: row.code,
  };
}

export function toProduct(row: ProductRow, lookup: Lookup): Product {
  return {
    kind: 'products',
    ...toBase('products', row, lookup),
    name: row.name,
    summary: row.summary || null,
    description: toRichText(row.description, lookup),
    hsCode: row.hsCode || null,
    hsSource: row.hsSource || null,
    image: lookup.getPicture(row.image),
  };
}

export function toTopic(row: TopicRow, lookup: Lookup): Topic {
  return {
    kind: 'topics',
    ...toBase('topics', row, lookup),
    name: row.name,
    description: row.description || null,
  };
}
