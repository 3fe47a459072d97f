import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sql, sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { patience, withReachCheck } from '#cms/databaseReach.ts';
import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import type { Environment } from '#cms/parseEnvironment.ts';

const migrationDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

type Choice = Pick<Environment, 'DATABASE_URL' | 'MONGODB_COMPATIBILITY'> & {
  /** SQLite has none unless asked, as one of them keeps everybody else from writing. */
  hasTransactions?: boolean;
};

/** `file:…` is SQLite, `mongodb://…` is MongoDB; ids are strings on both. */
export function getDatabaseAdapter(choice: Choice) {
  const url = choice.DATABASE_URL;
  if (url.startsWith('file:')) return withReachCheck(getSqlite(choice), url);
  return withReachCheck(getMongodb(choice), url);
}

/** Lets SQLite count what its tables hold, without which it chooses indexes blindly. Cheap. */
export async function refreshStatistics({ db }: Payload): Promise<void> {
  // The flags of a new connection: https://sqlite.org/pragma.html#pragma_optimize
  if ('drizzle' in db) await db.drizzle.run(sql`PRAGMA optimize = 0x10002`);
}

function getSqlite({ DATABASE_URL, hasTransactions }: Choice) {
  return sqliteAdapter({
    client: { url: DATABASE_URL },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir,
    ...(hasTransactions && { transactionOptions: { behavior: 'immediate' } }),
    afterSchemaInit: [indexLocales],
  });
}

function getMongodb({ DATABASE_URL, MONGODB_COMPATIBILITY }: Choice) {
  return mongooseAdapter({
    url: DATABASE_URL,
    migrationDir,
    connectOptions: patience,
    ...(MONGODB_COMPATIBILITY === 'ferretdb' && ferretdbOptions),
  });
}

/** FerretDB 1 has neither transactions nor `$lookup` with a pipeline nor index hints. */
const ferretdbOptions = {
  transactionOptions: false,
  disableIndexHints: true,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
} as const;

/**
 * The adapter gives the tables of translations no index on their parent, which makes reading them
 * quadratic. Covers versions and array rows too: every `_locales` table has `_parent_id`.
 */
const indexLocales: SQLiteSchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue;
    extendTable({
      table,
      extraConfig: (columns) => ({
        _parentIdIdx: index(`${name}_parent_id_idx`).on(columns['_parentID']),
      }),
    });
  }
  return schema;
};
