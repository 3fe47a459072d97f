import type {
  Article,
  CollectionKind,
  Doc,
  Locale,
  Picture,
  Product,
  Reference,
  Region,
  Seller,
  Story,
  Topic,
} from '#cms/publishing/documents.ts';
import { makeBody, makeSentence, pick, toRandom } from './generatedText.ts';

const locales: readonly Locale[] = ['id', 'en'];
const updatedAt = '2026-11-01T00:00:00.000Z';

/** Documents of every kind around `articles` articles; a fifth of them translated. */
export function makeDocuments(articles: number): Doc[] {
  const regions = make(10, (at, locale) => makeRegion(at, locale));
  const topics = make(12, (at, locale) => makeTopic(at, locale));
  const products = make(15, (at, locale) => makeProduct(at, locale));
  const people = make(30, (at, locale) => ({
    ...makeBase('people', at, locale),
    kind: 'people' as const,
    name: makeSentence(2, toRandom(900 + at)),
    position: null,
    organisation: null,
    biography: null,
    image: null,
  }));
  const sellers = make(20, (at, locale) => makeSeller(at, locale, { regions, products }));
  const subjects = { regions, topics, products, people };
  const stories = make(20, (at, locale) => makeStory(at, locale, subjects, sellers));
  const news = Array.from({ length: articles }, (_, at) =>
    (at % 5 === 0 ? locales : locales.slice(0, 1)).map((locale) =>
      makeArticle(at, locale, subjects),
    ),
  ).flat();
  const front = locales.map((locale) => ({
    kind: 'frontPage' as const,
    id: 'frontPage' as const,
    locale,
    updatedAt,
    lead: null,
    figures: [],
  }));
  return [...regions, ...topics, ...products, ...people, ...sellers, ...stories, ...news, ...front];
}

/** How many of them are articles, each language counted. */
export function countArticles(documents: readonly Doc[]): number {
  return documents.filter(({ kind }) => kind === 'articles').length;
}

interface Named {
  kind: CollectionKind;
  id: string;
  slug: string;
  locale: Locale;
  name: string;
}
type Subjects = Record<'regions' | 'topics' | 'products' | 'people', Named[]>;

function make<Made>(count: number, one: (at: number, locale: Locale) => Made): Made[] {
  return Array.from({ length: count }, (_, at) => locales.map((locale) => one(at, locale))).flat();
}

function makeBase(kind: CollectionKind, at: number, locale: Locale) {
  const slug = `${kind}-${at}`;
  return { id: slug, locale, updatedAt, slug, alternates: { id: slug, en: slug } };
}

function makeArticle(at: number, locale: Locale, subjects: Subjects): Article {
  const translated = at % 5 === 0;
  const base = makeBase('articles', at, locale);
  return {
    ...base,
    ...makeReport(at, locale, subjects),
    kind: 'articles',
    alternates: translated ? base.alternates : { id: base.slug },
  };
}

function makeStory(at: number, locale: Locale, subjects: Subjects, sellers: Named[]): Story {
  return {
    ...makeBase('stories', at, locale),
    ...makeReport(50_000 + at, locale, subjects),
    kind: 'stories',
    sellers: [toReference(sellers, locale, toRandom(at))],
    firstExportYear: 2020,
    figures: [],
    milestones: [{ date: '2020-03', text: makeSentence(8, toRandom(at)) }],
    helpers: [],
  };
}

function makeReport(at: number, locale: Locale, subjects: Subjects) {
  const random = toRandom(at * 2 + (locale === 'id' ? 0 : 1));
  const published = Date.UTC(2018, 0, 1) + at * 6 * 60 * 60 * 1000;
  const publishedAt = new Date(published).toISOString();
  return {
    title: makeSentence(9, random),
    summary: `${makeSentence(22, random)}.`,
    image: makePicture(at % 20),
    body: makeBody(random, { url: 'https://kaltim.bps.go.id/' }),
    dateline: { place: 'Samarinda', region: null, date: publishedAt },
    credits: [{ role: 'writer' as const, person: toReference(subjects.people, locale, random) }],
    rights: { ground: 'own' as const, sources: [] },
    topics: [toReference(subjects.topics, locale, random)],
    regions: [toReference(subjects.regions, locale, random)],
    people: [],
    organisations: [],
    products: [toReference(subjects.products, locale, random)],
    countries: [],
    related: [],
    publishedAt,
    seo: { title: null, description: null, image: null },
    corrections: [],
    translation: { isOlderThanCorrection: false },
  };
}

function makeSeller(
  at: number,
  locale: Locale,
  { regions, products }: Pick<Subjects, 'regions' | 'products'>,
): Seller {
  const random = toRandom(300 + at);
  return {
    ...makeBase('sellers', at, locale),
    kind: 'sellers',
    name: makeSentence(2, random),
    owner: makeSentence(2, random),
    womenLed: true,
    memberCount: 12,
    region: toReference(regions, locale, random),
    tagline: makeSentence(8, random),
    about: makeBody(random, { url: 'https://kaltim.bps.go.id/' }),
    image: makePicture(at % 20),
    gallery: [],
    offers: [
      {
        product: toReference(products, locale, random),
        name: makeSentence(2, random),
        specification: makeSentence(8, random),
        hsCode: '4602.12',
        hsSource: 'BTKI 2022',
        moq: '100',
        capacityPerMonth: 500,
        unit: 'piece',
        priceBasis: 'FOB',
        packing: null,
        leadTimeDays: 30,
        photos: [],
      },
    ],
    destinations: [],
    certificates: [],
    contacts: { whatsapp: '+628110000000', email: 'a@seller.example', website: null },
    links: [],
    example: true,
  };
}

function makeRegion(at: number, locale: Locale): Region {
  return {
    ...makeBase('regions', at, locale),
    kind: 'regions',
    name: makeSentence(2, toRandom(600 + at)),
    code: `64.${String(at).padStart(2, '0')}`,
    type: 'kabupaten',
    capital: null,
    description: null,
    image: null,
  };
}

function makeTopic(at: number, locale: Locale): Topic {
  const name = makeSentence(1, toRandom(700 + at));
  return { ...makeBase('topics', at, locale), kind: 'topics', name, description: null };
}

function makeProduct(at: number, locale: Locale): Product {
  return {
    ...makeBase('products', at, locale),
    kind: 'products',
    name: makeSentence(2, toRandom(800 + at)),
    summary: null,
    description: null,
    hsCode: null,
    hsSource: null,
    image: null,
  };
}

function toReference(all: readonly Named[], wanted: Locale, random: () => number): Reference {
  const candidates = all.filter(({ locale }) => locale === wanted);
  const { kind, id, slug, name, locale } = pick(candidates, random);
  return { kind, id, slug, name, locale };
}

function makePicture(at: number): Picture {
  const widths = [320, 480, 768, 1200, 1600];
  return {
    url: `/api/public/media/picture-${at}.jpg`,
    width: 2000,
    height: 1500,
    alt: `A woven pattern, number ${at}`,
    caption: null,
    credit: 'Tembus',
    focalX: 50,
    focalY: 50,
    updatedAt,
    color: '#886644',
    sources: (['avif', 'webp'] as const).flatMap((format) =>
      widths.map((width) => ({
        format,
        width,
        height: width * 0.75,
        url: `/api/public/media/picture-${at}-${width}.${format}`,
      })),
    ),
    share: { url: `/api/public/media/picture-${at}-share.jpg`, width: 1200, height: 630 },
  };
}
