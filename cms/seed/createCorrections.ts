import type { Payload } from 'payload';
import type { DemoArticle } from './demoText.ts';
import type { Register } from './register.ts';
import { articles } from './texts.ts';

/** Mends what first versions had wrong and tells readers of it; withdraws what is an example of it. */
export async function createCorrections(payload: Payload, register: Register): Promise<void> {
  for (const article of articles) {
    if (article.mistake) await correct(payload, register, article, article.mistake);
    if (article.withdrawal) await withdraw(payload, register, article, article.withdrawal);
  }
}

async function correct(
  payload: Payload,
  register: Register,
  { key, wording }: DemoArticle,
  { correction }: NonNullable<DemoArticle['mistake']>,
): Promise<void> {
  const document = register.document('articles', key);
  for (const locale of ['id', 'en'] as const) {
    const text = wording[locale];
    if (!text) continue;
    await payload.update({
      collection: 'articles',
      id: document.value,
      locale,
      context: asSystem,
      data: { body: text.body(register), _status: 'published' },
    });
  }
  await issue(payload, { kind: 'correction', severity: 'minor', document }, correction);
}

async function withdraw(
  payload: Payload,
  register: Register,
  { key, wording, publishedAt }: DemoArticle,
  reason: Reason,
): Promise<void> {
  const document = register.document('articles', key);
  await payload.update({
    collection: 'articles',
    id: document.value,
    context: asSystem,
    data: { _status: 'draft', state: 'withdrawn', stateReason: reason.id },
  });
  const withdrawn = {
    slugs: { id: wording.id.slug, en: wording.en?.slug },
    publishedAt: new Date(publishedAt).toISOString(),
  };
  await issue(payload, { kind: 'withdrawal', severity: 'serious', document, withdrawn }, reason);
}

type Reason = NonNullable<DemoArticle['withdrawal']>;

/** Nobody has logged in while the demo is made. */
const asSystem = { editorial: { as: 'system' } };

async function issue(
  payload: Payload,
  data: {
    kind: 'correction' | 'withdrawal';
    severity: 'serious' | 'minor';
    document: { relationTo: 'articles'; value: string };
    withdrawn?: Record<string, unknown>;
  },
  text: Reason,
): Promise<void> {
  const target = `${data.document.relationTo}/${data.document.value}`;
  const { docs } = await payload.find({
    collection: 'corrections',
    where: { target: { equals: target }, kind: { equals: data.kind } },
  });
  // Withdrawing a text may have recorded it already.
  const [recorded] = docs;
  const created =
    recorded ??
    (await payload.create({
      collection: 'corrections',
      locale: 'id',
      data: { ...data, text: text.id },
    }));
  await payload.update({
    collection: 'corrections',
    id: created.id,
    locale: 'en',
    data: { text: text.en },
  });
}
