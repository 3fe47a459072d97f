import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { findNewest } from '#cms/memory/findNewest.ts';

/** What a document in the database is called; null when it has no name or is not there. */
export async function getTitle(req: PayloadRequest, kind: string, id: string) {
  const config = req.payload.config.collections.find(({ slug }) => slug === kind);
  if (!config) return null;
  const version = await findNewest(req, config.slug, id);
  return version ? toTitle(config, version) : null;
}

/** A title in one language, or the first of several. */
export function toTitle({ admin }: SanitizedCollectionConfig, doc: Record<string, unknown>) {
  const title = doc[admin.useAsTitle ?? 'id'];
  if (typeof title === 'string') return title;
  const translations = typeof title === 'object' && title !== null ? Object.values(title) : [];
  return translations.find((text) => typeof text === 'string' && text !== '') ?? null;
}
