import type { Article, Country, Person, Picture, Region } from '#cms/publishing/documents.ts';

/** An article as the public content API serves it. */
export function aServedArticle(given: Partial<Article> = {}): Article {
  const id = given.id ?? 'article';
  return {
    kind: 'articles',
    id,
    locale: 'id',
    slug: id,
    alternates: { id },
    updatedAt: '2026-11-01T00:00:00.000Z',
    title: `Berita ${id}`,
    summary: 'Ringkasan.',
    image: null,
    body: { root: { children: [] } },
    dateline: { place: null, region: null, date: null },
    credits: [],
    rights: { ground: 'own', sources: [] },
    topics: [],
    regions: [],
    people: [],
    organisations: [],
    products: [],
    countries: [],
    related: [],
    publishedAt: '2026-11-01T00:00:00.000Z',
    seo: { title: null, description: null, image: null },
    corrections: [],
    translation: { isOlderThanCorrection: false },
    ...given,
  };
}

export function aServedRegion(given: Partial<Region> = {}): Region {
  return {
    kind: 'regions',
    id: 'paser',
    locale: 'id',
    slug: 'paser',
    alternates: { id: 'paser', en: 'paser' },
    updatedAt: '2026-11-01T00:00:00.000Z',
    name: 'Paser',
    code: '64.01',
    type: 'kabupaten',
    capital: null,
    description: null,
    image: null,
    ...given,
  };
}

export function aServedCountry(given: Partial<Country> = {}): Country {
  return {
    kind: 'countries',
    id: 'japan',
    locale: 'id',
    slug: 'jepang',
    alternates: { id: 'jepang', en: 'jepang' },
    updatedAt: '2026-11-01T00:00:00.000Z',
    name: 'Jepang',
    code: 'JP',
    ...given,
  };
}

export function aServedPerson(given: Partial<Person> = {}): Person {
  const slug = given.slug ?? 'sari';
  return {
    kind: 'people',
    id: slug,
    locale: 'id',
    slug,
    alternates: { id: slug, en: slug },
    updatedAt: '2026-11-01T00:00:00.000Z',
    name: 'Sari',
    position: null,
    organisation: null,
    biography: null,
    image: null,
    ...given,
  };
}

/** A picture of which there is the original alone. */
export function aServedPicture(name: string): Picture {
  return {
    url: `/api/public/media/${name}`,
    width: 800,
    height: 600,
    alt: 'Rotan',
    caption: null,
    credit: 'Sari',
    focalX: 50,
    focalY: 50,
    updatedAt: '2026-11-01T00:00:00.000Z',
    color: null,
    sources: [],
    share: null,
  };
}
