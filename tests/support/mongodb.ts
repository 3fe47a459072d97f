import { startFerretdb } from './ferretdb.ts';

/**
 * Gives the tests a server: the one that MONGODB_URL names; else MongoDB where its download works;
 * else FerretDB. MONGODB_SERVER=ferretdb goes straight to the last.
 */
export default async function startServer(): Promise<(() => Promise<unknown>) | undefined> {
  if (process.env.MONGODB_URL) return undefined;
  const mongodb = process.env.MONGODB_SERVER === 'ferretdb' ? undefined : await startMongodb();
  if (mongodb) {
    process.env.MONGODB_URL = mongodb.getUri();
    return () => mongodb.stop();
  }
  const ferretdb = await startFerretdb();
  process.env.MONGODB_URL = ferretdb.url;
  process.env.MONGODB_COMPATIBILITY = 'ferretdb';
  return () => ferretdb.close();
}

/** A replica set, as transactions need one; undefined where it cannot be downloaded. */
async function startMongodb() {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  try {
    return await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      binary: { downloadDir: 'node_modules/.cache/tembus' },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`MongoDB cannot be downloaded (${reason.split('\n')[0]}); using FerretDB.`);
    return undefined;
  }
}
