import { getRssString } from '@astrojs/rss';
import { getLatestArticles } from './articles.ts';
import { getLatestCorrections } from './corrections.ts';
import { getWriters } from './credits.ts';
import { getIdentity } from './identity.ts';
import { correctionId, documentPath, homePath, reportPath, toAbsoluteUrl } from './paths.ts';
import type { Locale } from './parts.ts';
import type { CorrectionEntry } from './schemas.ts';
import { getLatestStories } from './stories.ts';
import { getStrings } from './strings.ts';

const length = 30;

/** The newest articles and stories of one language as an RSS feed. */
export async function getFeed(locale: Locale): Promise<Response> {
  const { name, description, language } = getIdentity(locale);
  const reports = [...getLatestArticles(locale, length), ...getLatestStories(locale, length)];
  const items = [
    ...reports.map((report) => ({
      title: report.title,
      link: documentPath(report) ?? homePath(locale),
      pubDate: new Date(report.publishedAt),
      ...(report.summary !== null && { description: report.summary }),
      categories: report.topics.map((topic) => topic.name),
      customData: getWriters(report.kind, locale, report.id).map(toCreator).join(''),
    })),
    ...getLatestCorrections(locale, length).map((entry) => toCorrectionItem(locale, entry)),
  ];
  const feed = await getRssString({
    title: name,
    description,
    site: toAbsoluteUrl(homePath(locale)),
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${language}</language>`,
    items: items.toSorted((one, other) => +other.pubDate - +one.pubDate).slice(0, length),
  });
  return new Response(feed, { headers: { 'content-type': 'application/xml' } });
}

function toCreator(name: string): string {
  const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<dc:creator>${text}</dc:creator>`;
}

/** A correction is an item of its own, so that it reaches whoever has read its text already. */
function toCorrectionItem(locale: Locale, { correction, document, withdrawn }: CorrectionEntry) {
  const strings = getStrings(locale);
  const { kind, text, issuedAt } = correction;
  const name = document?.name ?? (withdrawn && strings.withdrawnReports[withdrawn.kind]);
  const address = withdrawn ? reportPath({ ...withdrawn, locale }) : null;
  const page = address ?? (document && documentPath(document)) ?? homePath(locale);
  return {
    title: `${strings.correctionKinds[kind]}: ${name}`,
    // The feed ends a path with a slash, even behind a place in the page; a full address is left alone.
    link: toAbsoluteUrl(`${page}#${correctionId(issuedAt)}`),
    pubDate: new Date(issuedAt),
    description: text,
    categories: [strings.corrections],
  };
}
