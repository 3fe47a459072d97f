import type { CollectionKind, Locale } from './parts.ts';

/** A path of this site: it starts and ends with a slash, and holds the language. */
export type Path = `/${string}`;

/** The path of one page in every language it exists in. */
export type Alternates = Partial<Record<Locale, Path>>;

/** What a path is spelled from: a document, or a reference to one. */
export interface Linked {
  kind: CollectionKind;
  slug: string;
  locale: Locale;
}

/** The address of an article or story. */
interface ReportAddress {
  kind: 'articles' | 'stories';
  slug: string;
  locale: Locale;
}

export const locales: readonly Locale[] = ['id', 'en'];

const prefixes: Record<Locale, '/' | '/en/'> = { id: '/', en: '/en/' };

const segments = {
  articles: { id: 'berita', en: 'news' },
  stories: { id: 'kisah', en: 'stories' },
  sellers: { id: 'pelaku', en: 'sellers' },
  products: { id: 'produk', en: 'products' },
  regions: { id: 'wilayah', en: 'regions' },
  topics: { id: 'topik', en: 'topics' },
  people: { id: 'tokoh', en: 'people' },
  guides: { id: 'panduan', en: 'guides' },
  search: { id: 'cari', en: 'search' },
  corrections: { id: 'ralat', en: 'corrections' },
} as const satisfies Record<string, Record<Locale, string>>;

export function homePath(locale: Locale): Path {
  return prefixes[locale];
}

export function articlesPath(locale: Locale): Path {
  return sectionPath('articles', locale);
}

/** Lists are numbered from the oldest: page 1 never changes once it is full. */
export function articlesPagePath(locale: Locale, number: number): Path {
  return `${articlesPath(locale)}${locale === 'id' ? 'halaman' : 'page'}/${number}/`;
}

export function storiesPath(locale: Locale): Path {
  return sectionPath('stories', locale);
}

export function sellersPath(locale: Locale): Path {
  return sectionPath('sellers', locale);
}

export function productsPath(locale: Locale): Path {
  return sectionPath('products', locale);
}

export function regionsPath(locale: Locale): Path {
  return sectionPath('regions', locale);
}

export function guidesPath(locale: Locale): Path {
  return sectionPath('guides', locale);
}

export function guidePath(locale: Locale, slug: string): Path {
  return `${guidesPath(locale)}${slug}/`;
}

/** A page of `content/pages`: about, editorial guidelines, privacy. */
export function pagePath(locale: Locale, slug: string): Path {
  return `${homePath(locale)}${slug}/`;
}

export function aboutPath(locale: Locale): Path {
  return pagePath(locale, locale === 'id' ? 'tentang' : 'about');
}

export function guidelinesPath(locale: Locale): Path {
  return pagePath(locale, locale === 'id' ? 'pedoman-redaksi' : 'editorial-guidelines');
}

export function privacyPath(locale: Locale): Path {
  return pagePath(locale, locale === 'id' ? 'privasi' : 'privacy');
}

export function searchPath(locale: Locale): Path {
  return sectionPath('search', locale);
}

export function correctionsPath(locale: Locale): Path {
  return sectionPath('corrections', locale);
}

/** The pages that are there whatever is published, but for those that are written as files. */
export const standingPaths = [
  homePath,
  articlesPath,
  storiesPath,
  sellersPath,
  productsPath,
  regionsPath,
  guidesPath,
  searchPath,
  correctionsPath,
];

/** Where readers compare the published versions of a text. */
export function historyPath({ kind, slug, locale }: ReportAddress): Path {
  return `${sectionPath(kind, locale)}${slug}/${locale === 'id' ? 'perubahan' : 'changes'}/`;
}

export function reportPath({ kind, slug, locale }: ReportAddress): Path {
  return `${sectionPath(kind, locale)}${slug}/`;
}

/** The place of a correction in the page of its text. */
export function correctionId(issuedAt: string): string {
  return `c${issuedAt.replaceAll(/\D/g, '')}`;
}

export function feedPath(locale: Locale): Path {
  return `${homePath(locale)}rss.xml`;
}

/** The index of all sitemaps. */
export function sitemapPath(): Path {
  return '/sitemap.xml';
}

export function sitemapPartPath(name: string): Path {
  return `/sitemap-${name}.xml`;
}

export function robotsPath(): Path {
  return '/robots.txt';
}

export function notFoundPath(locale: Locale): Path {
  return `${homePath(locale)}404.html`;
}

/** Where the renderer is asked for that page. */
export function notFoundRoute(locale: Locale): Path {
  return `${homePath(locale)}404/`;
}

/** The page of a document, or null for the kinds that have none (organisations, countries). */
export function documentPath({ kind, slug, locale }: Linked): Path | null {
  if (kind === 'organisations' || kind === 'countries') return null;
  return `${sectionPath(kind, locale)}${slug}/`;
}

/** The path of a document in every language it exists in. */
export function documentAlternates(
  document: Linked & { alternates: Partial<Record<Locale, string>> },
): Alternates {
  const { kind, alternates } = document;
  const paths: Alternates = {};
  for (const locale of locales) {
    const slug = alternates[locale];
    const path = slug === undefined ? null : documentPath({ kind, slug, locale });
    if (path !== null) paths[locale] = path;
  }
  return paths;
}

/** The same page in another language, or null where there is none. */
export function alternatePath(alternates: Alternates, locale: Locale): Path | null {
  return alternates[locale] ?? null;
}

/** Alternates of a page that exists in every language, such as a list. */
export function sharedAlternates(path: (locale: Locale) => Path): Alternates {
  return { id: path('id'), en: path('en') };
}

/** The full address of a path; its base is the SITE_URL that the templates were compiled for. */
export function toAbsoluteUrl(path: string): string {
  origin ??= new URL(import.meta.env.SITE).origin;
  // A page has many addresses, and most are paths of the site that need no parsing.
  return path.startsWith('/') ? origin + path : new URL(path, origin).href;
}

let origin: string | undefined;

function sectionPath(section: keyof typeof segments, locale: Locale): Path {
  return `${prefixes[locale]}${segments[section][locale]}/`;
}
