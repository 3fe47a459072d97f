import { randomUUID } from 'node:crypto';
import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload';
import { isSlugTaken } from '#cms/hooks/isSlugTaken.ts';
import { toSlug } from '#cms/hooks/toSlug.ts';

/**
 * Turns what was typed into an address, and makes one from the title or name when nothing was.
 * Until the first publication an address made from the title follows the title.
 */
export function normalizeSlug(from: 'title' | 'name'): FieldHook {
  return async ({ value, siblingData, originalDoc, collection, req }) => {
    const source: unknown = siblingData[from];
    const made = typeof source === 'string' ? toSlug(source) : '';
    const follows =
      value === originalDoc?.slug && isMadeFrom(originalDoc?.[from], originalDoc?.slug);
    if (value && !(follows && made)) return toSlug(String(value)) || value;
    if (!made || !collection) {
      delete siblingData['slug'];
      return undefined;
    }
    if (value && toSlug(String(originalDoc?.[from])) === made) return value;
    const document = { collection: collection.slug, id: originalDoc?.id };
    if (value && (await isPublished(document, req))) return value;
    return toFreeSlug(made, document, req);
  };
}

/** A copy needs an address of its own in each language. */
export const freeSlug: FieldHook = ({ value }) =>
  typeof value === 'string' && value ? `${value.slice(0, 100)}-${randomUUID().slice(0, 8)}` : value;

interface Owner {
  collection: CollectionSlug;
  id?: string;
}

function isMadeFrom(source: unknown, slug: unknown): boolean {
  if (typeof source !== 'string' || typeof slug !== 'string') return false;
  const made = toSlug(source);
  return (
    slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
  );
}

/** Without drafts a document is published as soon as it is saved. */
async function isPublished({ collection, id }: Owner, req: PayloadRequest): Promise<boolean> {
  if (!id) return false;
  if (!req.payload.collections[collection].config.versions) return true;
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    trash: true,
    req,
  });
  return totalDocs > 0;
}

async function toFreeSlug(made: string, owner: Owner, req: PayloadRequest): Promise<string> {
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? made : `${made.slice(0, 116)}-${number}`;
    if (!(await isSlugTaken(slug, owner, req))) return slug;
  }
  return `${made.slice(0, 100)}-${randomUUID().slice(0, 8)}`;
}
