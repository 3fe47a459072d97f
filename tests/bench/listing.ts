/**
 * Listing 100 of 10 000 published articles against 100 of 1 000, through the Local API on SQLite:
 * `npm run bench -- listing`. Fails when the larger takes more than twice as long.
 */
import { sql } from '@payloadcms/db-sqlite';
import type { Article } from '#cms/payload-types.ts';
import { aBody, anArticle } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

const rounds = 15;
const paragraph = 'kopi liberika rotan purun kapal pelabuhan pembeli contoh mutu kemasan '.repeat(
  20,
);

const small = await measure(1_000);
const large = await measure(10_000);
const ratio = large.complete / small.complete;
console.log(`100 of  1 000: ${toText(small)}`);
console.log(`100 of 10 000: ${toText(large)}`);
console.log(`ratio of complete rows: ${ratio.toFixed(2)} (at most 2)`);
process.exit(ratio <= 2 ? 0 : 1);

interface Times {
  complete: number;
  titles: number;
}

async function measure(count: number): Promise<Times> {
  const cms = await startCms();
  await fill(cms, count);
  const complete = await getMedian(() => list(cms));
  const titles = await getMedian(() => list(cms, { title: true, slug: true }));
  await cms.close();
  return { complete, titles };
}

/** One real article in both languages, and copies of its rows made by the database itself. */
async function fill(cms: Cms, count: number): Promise<void> {
  const body = aBody(paragraph, paragraph, paragraph);
  const rights = { ground: 'facts' as const, sources: [{ name: 'BPS Kalimantan Timur' }] };
  const { id, title } = await anArticle(cms.payload, { body, rights });
  const english = { title, summary: 'Twenty bags of coffee.', body };
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: english });
  const copyId = "'copy-' || number";
  const publishedAt = "strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', number || ' hours')";
  await copy('articles', 'id', { id: copyId, published_at: publishedAt });
  await copy('articles_locales', '_parent_id', {
    id: 'NULL',
    slug: "slug || '-' || number",
    _parent_id: copyId,
  });
  await copy('articles_rights_sources', '_parent_id', { id: copyId, _parent_id: copyId });

  /** Copies the rows of the article in a table; what differs between copies is an expression. */
  async function copy(table: string, key: string, different: Record<string, string>) {
    const { rows } = await run(cms, `PRAGMA table_info(${table})`);
    const columns = rows.map(({ name }) => String(name));
    const values = columns.map((column) => different[column] ?? `"${column}"`);
    await run(
      cms,
      `WITH RECURSIVE numbers(number) AS
         (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${count - 1})
       INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
       SELECT ${values.join(', ')} FROM ${table}, numbers WHERE "${key}" = '${id}'`,
    );
  }
}

function run({ payload }: Cms, query: string) {
  if (!('drizzle' in payload.db)) throw new Error('This measurement is for SQLite.');
  return payload.db.drizzle.run(sql.raw(query));
}

function list(cms: Cms, select?: Partial<Record<keyof Article, true>>) {
  return cms.payload.find({
    collection: 'articles',
    overrideAccess: false,
    sort: '-publishedAt',
    limit: 100,
    ...(select && { select }),
  });
}

async function getMedian(task: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function toText({ complete, titles }: Times): string {
  return `${complete.toFixed(0)} ms complete, ${titles.toFixed(0)} ms title and address only`;
}
