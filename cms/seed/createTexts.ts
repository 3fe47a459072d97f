import type { Payload } from 'payload';
import type { DemoArticle, DemoFigure, DemoStory, Mistake, Wording } from './demoText.ts';
import type { Register } from './register.ts';
import { articles, stories } from './texts.ts';

/** Articles and stories together, oldest first: a text names only texts older than itself. */
export async function createTexts(payload: Payload, register: Register): Promise<void> {
  const jobs = [
    ...articles.map((article) => ({
      at: article.publishedAt,
      create: () => createArticle(payload, register, article),
    })),
    ...stories.map((story) => ({
      at: story.publishedAt,
      create: () => createStory(payload, register, story),
    })),
  ];
  const oldestFirst = jobs.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const { create } of oldestFirst) await create();
}

async function createArticle(payload: Payload, register: Register, article: DemoArticle) {
  const { key, status, wording, mistake } = article;
  const draft = status === 'draft';
  const { id } = await payload.create({
    collection: 'articles',
    locale: 'id',
    draft,
    data: { ...toFirstWording(wording.id, register, mistake?.id), ...toShared(article, register) },
  });
  register.add('articles', key, id);
  if (!wording.en) return;
  const data = { ...toFirstWording(wording.en, register, mistake?.en), _status: status };
  await payload.update({ collection: 'articles', id, locale: 'en', draft, data });
}

async function createStory(payload: Payload, register: Register, story: DemoStory) {
  const { key, status, wording, figures, milestones } = story;
  const draft = status === 'draft';
  const created = await payload.create({
    collection: 'stories',
    locale: 'id',
    draft,
    data: {
      ...toWording(wording.id, register),
      ...toShared(story, register),
      sellers: register.ids('sellers', story.sellers),
      helpers: register.ids('organisations', story.helpers),
      firstExportYear: story.firstExportYear ?? null,
      figures: figures.map((figure) => toFigure(figure, 'id')),
      milestones: milestones.map(({ date, text }) => ({ date, text: text.id })),
    },
  });
  register.add('stories', key, created.id);
  if (!wording.en) return;
  await payload.update({
    collection: 'stories',
    id: created.id,
    locale: 'en',
    draft,
    data: {
      ...toWording(wording.en, register),
      _status: status,
      figures: figures.map((figure, index) => ({
        ...toFigure(figure, 'en'),
        id: created.figures?.[index]?.id ?? null,
      })),
      milestones: milestones.map(({ date, text }, index) => ({
        date,
        text: text.en ?? text.id,
        id: created.milestones?.[index]?.id ?? null,
      })),
    },
  });
}

/** A row of key figures in one language, as stories and the front page store it. */
export function toFigure({ label, value, unit, period, source }: DemoFigure, locale: 'id' | 'en') {
  return {
    label: label[locale] ?? label.id,
    value,
    unit: unit?.[locale] ?? null,
    period: period ?? null,
    source,
  };
}

function toWording({ title, slug, summary, body }: Wording, register: Register) {
  return { title, slug, summary, body: body(register) };
}

/** With the words that stood there before they were corrected. */
function toFirstWording(wording: Wording, register: Register, mistake?: Mistake) {
  const { body, ...rest } = toWording(wording, register);
  if (!mistake) return { ...rest, body };
  const text = JSON.stringify(body);
  if (!text.includes(mistake.right)) throw new Error(`The demo nowhere says “${mistake.right}”.`);
  return { ...rest, body: JSON.parse(text.replace(mistake.right, mistake.wrong)) as typeof body };
}

function toShared(text: DemoArticle, register: Register) {
  const { status, publishedAt, place, region, regions = [region] } = text;
  return {
    _status: status,
    ...(text.changesAsked && ({ state: 'changesAsked', stateReason: text.changesAsked } as const)),
    // A draft gets its time when an editor publishes it.
    publishedAt: status === 'published' ? publishedAt : null,
    publishedAt_tz: 'Asia/Makassar' as const,
    image: register.id('media', text.picture),
    dateline: { place, region: register.id('regions', region), date: publishedAt },
    credits: text.credits.map(({ role, person }) => ({
      role,
      person: register.id('people', person),
    })),
    rights: { ground: text.ground, sources: text.sources ?? [] },
    topics: register.ids('topics', text.topics),
    regions: register.ids('regions', regions),
    people: register.ids('people', text.people),
    organisations: register.ids('organisations', text.organisations),
    products: register.ids('products', text.products),
    countries: register.ids('countries', text.countries),
    related: (text.related ?? []).map((name) => toRelated(name, register)),
    notes: text.notes ?? null,
  };
}

function toRelated(name: string, register: Register) {
  const [collection, key = ''] = name.split('/');
  if (collection === 'stories') return register.document('stories', key);
  return register.document('articles', key);
}
