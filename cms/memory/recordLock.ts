import type { CollectionAfterChangeHook, SanitizedConfig } from 'payload';
import { getTitle } from '#cms/memory/getTitle.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';

interface Reference {
  relationTo: string;
  value: string | { id: string };
}

/** A lock that passes from one person to another is a document taken over. */
export const recordTakeover: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const from = toId(previousDoc?.user);
  const to = toId(doc.user);
  if (!from || from === to) return doc;
  const document: Reference | undefined = doc.document ?? undefined;
  const kind = document?.relationTo ?? doc.globalSlug;
  const last = await req.payload.findByID({
    collection: 'users',
    id: from,
    depth: 0,
    disableErrors: true,
    req,
  });
  await recordEvent(req, {
    action: 'lockTaken',
    kind,
    document: document ? toId(document) : kind,
    title: document ? await getTitle(req, kind, String(toId(document))) : null,
    detail: last ? `Dari ${last.name}` : null,
  });
  return doc;
};

/** Payload adds its list of locks by itself, so that its hooks can only be added afterwards. */
export function recordTakeovers(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload no longer has the collection payload-locked-documents.');
  locks.hooks.afterChange.push(recordTakeover);
  return config;
}

function toId(reference: Reference | undefined | null): string | null {
  const value = reference?.value;
  return typeof value === 'object' ? value.id : (value ?? null);
}
