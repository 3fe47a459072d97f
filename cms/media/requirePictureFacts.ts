import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import { missingPictureFacts } from '#cms/media/pictureFacts.ts';
import { getPictureIds } from '#cms/media/pictureIds.ts';

/** What is published shows no picture without alternative text and credit; drafts may. */
export const requirePictureFacts: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, originalDoc, req } = change;
  const document = { ...originalDoc, ...data };
  const ids = document._status === 'draft' ? [] : getPictureIds(document);
  if (ids.length === 0) return data;
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'id',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { filename: true, alt: true, credit: true },
    req,
  });
  const incomplete = docs.filter((picture) => missingPictureFacts(picture).length > 0);
  if (incomplete.length === 0) return data;
  const names = incomplete.map(({ filename }) => filename).join(', ');
  const message = toSentence(req, {
    id: `Lengkapi teks alternatif (Indonesia) dan kredit gambar ini sebelum terbit: ${names}.`,
    en: `Before publishing, give this picture its alternative text (in Indonesian) and its credit: ${names}.`,
  });
  const errors = [{ message, path: 'image' }];
  throw new ValidationError({ collection: collection.slug, errors }, req.t);
};
