import { getPayload, handleEndpoints } from 'payload';
import config from '#cms/payload.config.ts';
import { serveContent } from '#cms/publishing/serveContent.ts';
import type { ContentServer } from '#cms/publishing/serveContent.ts';

/**
 * The content API of this project's database, for builds and exports. Throws at once when the
 * database cannot be opened. Closing it leaves the database to whoever else uses Payload here.
 */
export async function startContentServer({ port = 0 } = {}): Promise<ContentServer> {
  const ready = await config;
  await getPayload({ config: ready });
  return serveContent((request) => handleEndpoints({ config: ready, request }), port);
}
