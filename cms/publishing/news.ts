import type { Article as ArticleRow, Story as StoryRow } from '#cms/payload-types.ts';
import { toTarget } from '#cms/editorial/corrections.ts';
import type { ReportKind } from '#cms/editorial/corrections.ts';
import { toBase } from '#cms/publishing/base.ts';
import type { Article, Story } from '#cms/publishing/documents.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { toRichText } from '#cms/publishing/richText.ts';
import { toFigures } from '#cms/publishing/sources.ts';
import { toTranslation } from '#cms/publishing/translation.ts';

export function toArticle(row: ArticleRow, lookup: Lookup): Article {
  return {
    kind: 'articles',
    ...toBase('articles', row, lookup),
    ...toText('articles', row, lookup),
  };
}

export function toStory(row: StoryRow, lookup: Lookup): Story {
  return {
    kind: 'stories',
    ...toBase('stories', row, lookup),
    ...toText('stories', row, lookup),
    sellers: lookup.getReferences('sellers', row.sellers),
    firstExportYear: row.firstExportYear ?? null,
    figures: toFigures(row.figures),
    milestones: (row.milestones ?? [])
      .filter(({ text }) => text)
      .map(({ date, text }) => ({ date, text })),
    helpers: lookup.getReferences('organisations', row.helpers),
  };
}

/** What articles and stories share. */
function toText(kind: ReportKind, row: ArticleRow | StoryRow, lookup: Lookup) {
  const corrections = lookup.getCorrections(toTarget(kind, row.id));
  return {
    title: row.title,
    summary: row.summary || null,
    image: lookup.getPicture(row.image),
    body: toRichText(row.body, lookup) ?? { root: { children: [] } },
    dateline: toDateline(row.dateline, lookup),
    credits: toCredits(row.credits, lookup),
    rights: toRights(row.rights),
    topics: lookup.getReferences('topics', row.topics),
    regions: lookup.getReferences('regions', row.regions),
    people: lookup.getReferences('people', row.people),
    organisations: lookup.getReferences('organisations', row.organisations),
    products: lookup.getReferences('products', row.products),
    countries: lookup.getReferences('countries', row.countries),
    related: (row.related ?? []).flatMap((related) => lookup.getKindReference(related) ?? []),
    publishedAt: row.publishedAt ?? row.createdAt,
    seo: {
      title: row.seo?.title || null,
      description: row.seo?.description || null,
      image: lookup.getPicture(row.seo?.image),
    },
    corrections,
    translation: toTranslation(row.translation, lookup.locale, corrections),
  };
}

function toDateline(dateline: ArticleRow['dateline'], lookup: Lookup): Article['dateline'] {
  return {
    place: dateline?.place || null,
    region: lookup.getReference('regions', dateline?.region),
    date: dateline?.date ?? null,
  };
}

function toCredits(credits: ArticleRow['credits'], lookup: Lookup): Article['credits'] {
  return (credits ?? []).flatMap(({ role, person }) => {
    const reference = lookup.getReference('people', person);
    return reference ? [{ role, person: reference }] : [];
  });
}

function toRights(rights: ArticleRow['rights'] | undefined): Article['rights'] {
  return {
    ground: rights?.ground ?? 'own',
    sources: (rights?.sources ?? []).map(({ name, url, date }) => ({
      name,
      url: url || null,
      date: date ?? null,
    })),
  };
}
