import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '#cms/env.ts';

const migrationDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

type Choice = Pick<Environment, 'DATABASE_URL' | 'MONGODB_COMPATIBILITY'>;

/** `file:…` is SQLite, `mongodb://…` is MongoDB; ids are strings on both. */
export function getDatabaseAdapter({ DATABASE_URL, MONGODB_COMPATIBILITY }: Choice) {
  if (!DATABASE_URL.startsWith('file:')) return mongooseAdapter({ url: DATABASE_URL, migrationDir });
  return sqliteAdapter({
    client: { url: DATABASE_URL },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir,
  });
}
