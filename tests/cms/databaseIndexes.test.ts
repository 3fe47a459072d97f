import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '@payloadcms/db-sqlite';
import { isOnSqlite, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

test.runIf(isOnSqlite())('every table of translations is indexed by its parent', async () => {
  const { rows } = await readRows(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'
     AND NOT EXISTS (
       SELECT 1 FROM sqlite_master AS indexes
       WHERE indexes.type = 'index' AND indexes.tbl_name = sqlite_master.name
       AND indexes.sql LIKE '%(\`_parent_id\`)'
     )`,
  );
  expect(rows).toEqual([]);
});

test.runIf(isOnSqlite())('nothing keeps what it names from being deleted', async () => {
  const { rows } = await readRows(
    `SELECT tables.name, keys."from" FROM sqlite_master AS tables
     JOIN pragma_foreign_key_list(tables.name) AS keys
     WHERE tables.type = 'table' AND keys.on_delete NOT IN ('CASCADE', 'SET NULL')`,
  );
  expect(rows).toEqual([]);
});

test.runIf(isOnSqlite())('readers do not wait for writers (WAL)', async () => {
  const { rows } = await readRows('PRAGMA journal_mode');
  expect(rows[0]).toMatchObject({ journal_mode: 'wal' });
});

async function readRows(query: string) {
  if (!('drizzle' in cms.payload.db)) throw new Error('This database is not SQLite.');
  return cms.payload.db.drizzle.run(sql.raw(query));
}
