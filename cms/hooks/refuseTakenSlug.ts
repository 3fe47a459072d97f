import type { CollectionBeforeChangeHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';
import { isSlugTaken } from '#cms/hooks/isSlugTaken.ts';

/**
 * An address belongs to one document of a collection, per language where localized: asked when it is
 * chosen, and again when the document is published.
 */
export const refuseTakenSlug: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook;
  if (typeof data.slug !== 'string') return data;
  if (data.slug === originalDoc?.slug && data._status !== 'published') return data;
  const owner = { collection: collection.slug, id: originalDoc?.id };
  if (!(await isSlugTaken(data.slug, owner, req))) return data;
  const message = toSentence(req, {
    id: `Alamat “${data.slug}” sudah dipakai. Pilih alamat lain; mungkin pemiliknya ada di tempat sampah.`,
    en: `The address “${data.slug}” is taken. Choose another; its owner may be in the trash.`,
  });
  throw toFieldRefusal(collection.slug, [{ path: 'slug', message }]);
};
