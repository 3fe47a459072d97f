import type { CollectionBeforeChangeHook } from 'payload';

/** The first publication gives the time, unless the editor gave one. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.publishedAt || originalDoc?.publishedAt) return data;
  return { ...data, publishedAt: new Date().toISOString() };
};
