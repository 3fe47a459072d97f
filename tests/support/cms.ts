import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { configToSchema } from '@payloadcms/graphql';
import { createLocalReq, getPayload, handleEndpoints } from 'payload';
import type { Payload, SanitizedConfig } from 'payload';
import type * as Graphql from 'graphql';
import type { User } from '#cms/payload-types.ts';

export interface Cms {
  payload: Payload;
  /** Answers as the running CMS would; a path such as `/api/articles` is enough. */
  rest(request: Request | string, options?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const origin = 'http://localhost:3000';

/**
 * A real CMS on a fresh database: a SQLite file of its own, or a database of its own on the server
 * that MONGODB_URL names.
 */
export async function startCms({ hasTransactions = false } = {}): Promise<Cms> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tembus-'));
  const databaseUrl = getMongodbUrl() ?? `file:${path.join(directory, 'test.db')}`;
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['PAYLOAD_SECRET'] ??= randomBytes(32).toString('hex');
  process.env['CMS_URL'] = origin;
  const config = await loadConfig(directory, hasTransactions);
  const key = randomUUID();
  const payload = await getPayload({ config, key });
  if (databaseUrl.startsWith('file:')) await payload.db.migrate();

  return {
    payload,
    rest: (request, options) =>
      handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request:
          typeof request === 'string' ? new Request(new URL(request, origin), options) : request,
      }),
    close: async () => {
      if (!databaseUrl.startsWith('file:')) await dropDatabase(payload);
      await payload.destroy();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * The project's own configuration, silent, with its uploads in a folder of the test. Files of tests
 * share what they import: the environment of the one before is put aside.
 */
async function loadConfig(directory: string, hasTransactions: boolean): Promise<SanitizedConfig> {
  const { env } = await import('#cms/env.ts');
  const { default: loading } = await import('#cms/payload.config.ts');
  const { getDatabaseAdapter } = await import('#cms/database.ts');
  const { getMailAdapter } = await import('#cms/desk/mailAdapter.ts');
  const { parseEnvironment } = await import('#cms/parseEnvironment.ts');
  const empty = Object.fromEntries(Object.keys(env).map((name) => [name, undefined]));
  Object.assign(env, empty, parseEnvironment(process.env));
  const loaded = await loading;
  for (const { slug, upload } of loaded.collections) {
    if (upload) upload.staticDir = path.join(directory, slug);
  }
  const db = getDatabaseAdapter({ ...env, hasTransactions });
  const email = getMailAdapter(env);
  return Object.assign(loaded, { db, email, logger: { options: { level: 'fatal' } } });
}

function getMongodbUrl(): string | undefined {
  const server = process.env['MONGODB_URL'];
  if (!server) return undefined;
  const url = new URL(server);
  url.pathname = `/tembus_${randomUUID().slice(0, 8)}`;
  return url.toString();
}

async function dropDatabase(payload: Payload): Promise<void> {
  if ('connection' in payload.db) await payload.db.connection.dropDatabase();
}

interface GraphqlAnswer {
  data?: unknown;
  errors?: { message: string }[];
}

// Vite would load the ES module build, while Payload's schema is made by the CommonJS build.
const { graphql }: typeof Graphql = createRequire(import.meta.url)('graphql');

const schemas = new WeakMap<Cms, Graphql.GraphQLSchema>();

/** Asks the GraphQL API in the name of a user, without the limits that its address adds. */
export async function askGraphql(cms: Cms, source: string, user: User | null = null) {
  const schema = schemas.get(cms) ?? configToSchema(cms.payload.config).schema;
  schemas.set(cms, schema);
  const req = await createLocalReq(user ? { user } : {}, cms.payload);
  const result = await graphql({ schema, source, contextValue: { req, headers: {} } });
  return JSON.parse(JSON.stringify(result)) as GraphqlAnswer;
}

/** What only SQLite has is tested on SQLite only. */
export function isOnSqlite(): boolean {
  return getMongodbUrl() === undefined;
}

/** FerretDB 1 has no transactions. */
export function canHaveTransactions(): boolean {
  return process.env['MONGODB_COMPATIBILITY'] !== 'ferretdb';
}

/** Payload counts them with a projection in findAndModify, which FerretDB 1 does not know. */
export function canCountFailedLogins(): boolean {
  return process.env['MONGODB_COMPATIBILITY'] !== 'ferretdb';
}
