import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { getIdentity } from '#site/lib/identity.ts';
import type { Locale } from '#site/lib/parts.ts';
import {
  aboutPath,
  articlesPath,
  feedPath,
  guidelinesPath,
  guidesPath,
  homePath,
  locales,
  privacyPath,
  productsPath,
  regionsPath,
  searchPath,
  sellersPath,
  storiesPath,
} from '#site/lib/paths.ts';
import { getStrings } from '#site/lib/strings.ts';
import { policy } from '#site/lib/policy.ts';

const origin = 'http://localhost:4321';

/** Hugo's settings; the words of its layouts are those of the site. */
export function toHugoConfiguration(client: string) {
  return {
    baseURL: `${origin}/`,
    defaultContentLanguage: 'id',
    timeZone: 'Asia/Makassar',
    // Fifty thousand generated articles reach far into the future.
    buildFuture: true,
    paginate: 20,
    disableKinds: ['taxonomy', 'term', 'RSS', 'home', '404'],
    markup: {
      goldmark: { extensions: { typographer: false }, parser: { autoHeadingID: false } },
    },
    params: {
      origin,
      policy,
      style: findAsset(client, '*.css'),
      font: findAsset(client, 'plus-jakarta-sans-latin-wght-normal.*.woff2'),
      script: findAsset(client, 'ThemeSwitch*.js'),
    },
    languages: Object.fromEntries(
      locales.map((locale) => [
        locale,
        { contentDir: `content/${locale}`, languageCode: locale, params: toWords(locale) },
      ]),
    ),
  };
}

/** The largest file of the name: of the styles, the one that every page has. */
function findAsset(client: string, pattern: string): string {
  const files = globSync(`_astro/${pattern}`, { cwd: client });
  const size = (file: string) => statSync(path.join(client, file)).size;
  return `/${files.toSorted((one, other) => size(other) - size(one))[0] ?? ''}`;
}

function toWords(locale: Locale) {
  const strings = getStrings(locale);
  const { tagline, description, publisher } = getIdentity(locale);
  const words = Object.entries(strings).filter(([, word]) => typeof word === 'string');
  const sections = [
    { name: strings.news, path: articlesPath(locale) },
    { name: strings.stories, path: storiesPath(locale) },
    { name: strings.sellers, path: sellersPath(locale) },
    { name: strings.products, path: productsPath(locale) },
    { name: strings.regions, path: regionsPath(locale) },
  ];
  const written = [
    { name: strings.about, path: aboutPath(locale) },
    { name: strings.guidelines, path: guidelinesPath(locale) },
    { name: strings.privacy, path: privacyPath(locale) },
    { name: strings.guides, path: guidesPath(locale) },
    { name: 'RSS', path: feedPath(locale) },
  ];
  return {
    ...Object.fromEntries(words),
    tagline,
    about: description,
    home: homePath(locale),
    homeWord: strings.home,
    menuWord: strings.menu,
    sectionsWord: strings.sections,
    parts: [...sections, { name: strings.guides, path: guidesPath(locale) }],
    columns: [sections, written],
    feed: feedPath(locale),
    searchPath: searchPath(locale),
    otherLanguage: getStrings(locale === 'id' ? 'en' : 'id').language,
    openGraph: locale === 'id' ? 'id_ID' : 'en_GB',
    newsPage: strings.newsPage(0).replace('0', '%d'),
    writer: strings.roles.writer,
    moment: `2 January 2006, ${locale === 'id' ? '15.04' : '15:04'} WITA`,
    publisher: {
      '@type': 'Organization',
      name: 'Tembus',
      description,
      url: `${origin}${homePath(locale)}`,
      parentOrganization: { '@type': 'Organization', name: publisher },
    },
  };
}
