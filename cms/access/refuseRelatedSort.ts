import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, Config, Plugin } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { toSentence } from '#cms/fields/sentence.ts';

/**
 * Payload asks who may read a related document where one filters by it, not where one sorts: the
 * order of published stories would tell the names of sellers that are not published.
 */
export const refuseRelatedSort: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { hooks = {} } = collection;
    return {
      ...collection,
      hooks: { ...hooks, beforeOperation: [refuse, ...(hooks.beforeOperation ?? [])] },
    };
  }),
});

const refuse: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess === true || isStaff(req.user)) return args;
  const sorts = [args, ...Object.values('joins' in args ? (args.joins ?? {}) : {})];
  const asked = sorts.flatMap((one) => toPaths(one));
  const path = asked.find((one) => /\.|__/.test(one));
  if (path === undefined) return args;
  const message = toSentence(req, {
    id: `Tidak dapat diurutkan menurut “${path}”. Pilih kolom dokumen itu sendiri, misalnya publishedAt.`,
    en: `Cannot be sorted by “${path}”. Choose a field of the document itself, such as publishedAt.`,
  });
  throw new APIError(message, 400, null, true);
};

/** What is sorted by: a path, several divided by commas, or a list of them. */
function toPaths(query: unknown): string[] {
  if (typeof query !== 'object' || query === null || !('sort' in query)) return [];
  return [query.sort].flat().flatMap((sort) => (typeof sort === 'string' ? sort.split(',') : []));
}
