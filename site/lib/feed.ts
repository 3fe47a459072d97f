import rss from '@astrojs/rss';
import { getLatestArticles } from './articles.ts';
import { getIdentity } from './identity.ts';
import { byNewest } from './order.ts';
import { documentPath, homePath, toAbsoluteUrl } from './paths.ts';
import type { Locale } from './parts.ts';
import { getLatestStories } from './stories.ts';

const length = 30;

/** The newest articles and stories of one language as an RSS feed. */
export function getFeed(locale: Locale): Promise<Response> {
  const { name, description, language } = getIdentity(locale);
  const newest = [...getLatestArticles(locale, length), ...getLatestStories(locale, length)]
    .toSorted(byNewest)
    .slice(0, length);
  return rss({
    title: name,
    description,
    site: toAbsoluteUrl(homePath(locale)),
    customData: `<language>${language}</language>`,
    items: newest.map((report) => ({
      title: report.title,
      link: documentPath(report) ?? homePath(locale),
      pubDate: new Date(report.publishedAt),
      ...(report.summary !== null && { description: report.summary }),
      categories: report.topics.map((topic) => topic.name),
    })),
  });
}
