import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';

/** An address belongs to one document of a collection, per language where localized. */
export const refuseTakenSlug: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook;
  if (typeof data.slug !== 'string') return data;
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { slug: { equals: data.slug }, id: { not_equals: originalDoc?.id ?? '' } },
    limit: 1,
    depth: 0,
    trash: true,
    fallbackLocale: false,
    req,
  });
  if (docs.length === 0) return data;
  const message = toSentence(req, {
    id: `Alamat “${data.slug}” sudah dipakai. Pilih alamat lain; mungkin pemiliknya ada di tempat sampah.`,
    en: `The address “${data.slug}” is taken. Choose another; its owner may be in the trash.`,
  });
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req });
};
