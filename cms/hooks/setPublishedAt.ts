import type { CollectionBeforeChangeHook } from 'payload';
import { isSeenByReaders } from '#cms/steps/storedVersions.ts';

type Hook = Parameters<CollectionBeforeChangeHook>[0];

/**
 * The first publication gives the time, unless the editor gave one. From then on it stands until
 * she gives another: a form that was open meanwhile does not know it, and gives back what it had.
 */
export const setPublishedAt: CollectionBeforeChangeHook = async (hook) => {
  const { data, originalDoc } = hook;
  const standing = originalDoc?.publishedAt;
  if (standing && (isOutdated(hook) || (await isLost(hook)))) {
    return { ...data, publishedAt: standing };
  }
  if (data._status !== 'published' || data.publishedAt) return data;
  return { ...data, publishedAt: new Date().toISOString() };
};

/** Whether the whole document is sent back as it was before it changed elsewhere. */
function isOutdated({ data, originalDoc }: Hook): boolean {
  return Date.parse(data.updatedAt) < Date.parse(originalDoc?.updatedAt);
}

/** Whether a text that readers see would be without its time. */
async function isLost({ collection, data, originalDoc, req }: Hook): Promise<boolean> {
  if (data.publishedAt) return false;
  const own = { collection: collection.slug, id: originalDoc?.id };
  return data._status === 'published' || isSeenByReaders(req, own);
}
