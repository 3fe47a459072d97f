import type { Locale } from '#site/lib/parts.ts';
import type { Linked, Path } from '#site/lib/paths.ts';
import {
  articlesPath,
  homePath,
  productsPath,
  regionsPath,
  sellersPath,
  storiesPath,
} from '#site/lib/paths.ts';
import { getStrings } from '#site/lib/strings.ts';

export interface Crumb {
  name: string;
  path: Path;
}

/** The way from the front page to the list that a document stands in. */
export function getCrumbs({ kind, locale }: Linked): Crumb[] {
  const strings = getStrings(locale);
  const home = { name: strings.home, path: homePath(locale) };
  const lists: Partial<Record<typeof kind, Crumb>> = {
    articles: { name: strings.news, path: articlesPath(locale) },
    stories: { name: strings.successStories, path: storiesPath(locale) },
    sellers: { name: strings.sellers, path: sellersPath(locale) },
    products: { name: strings.products, path: productsPath(locale) },
    regions: { name: strings.regions, path: regionsPath(locale) },
  };
  const list = lists[kind];
  return list ? [home, list] : [home];
}

export function getHomeCrumb(locale: Locale): Crumb {
  return { name: getStrings(locale).home, path: homePath(locale) };
}
