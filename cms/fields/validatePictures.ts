import { isolateObjectProperty } from 'payload';
import type {
  PayloadRequest,
  UploadFieldManyValidation,
  UploadFieldSingleValidation,
} from 'payload';
import { upload } from 'payload/shared';
import { toSentence } from '#cms/fields/sentence.ts';
import { missingPictureFacts } from '#cms/media/pictureFacts.ts';

/** A picture that readers see says what it shows (alt) and who made it (credit). */
export const validatePicture: UploadFieldSingleValidation = async (value, options) => {
  const fits = await upload(value, options);
  return fits === true ? validatePictures([value], options.req) : fits;
};

export const validateManyPictures: UploadFieldManyValidation = async (value, options) => {
  const fits = await upload(value, options);
  return fits === true ? validatePictures(value ?? [], options.req) : fits;
};

export async function validatePictures(
  values: unknown[],
  req: PayloadRequest,
): Promise<string | true> {
  const ids = [...new Set(values.map(toId).filter((id) => id !== null))];
  if (ids.length === 0) return true;
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'id',
    pagination: false,
    // Reading in Indonesian must not turn the save of a translation into an Indonesian one.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  });
  const incomplete = docs.find((picture) => missingPictureFacts(picture).length > 0);
  if (!incomplete) return true;
  return toSentence(req, {
    id: `Gambar ${incomplete.filename} belum lengkap: isi teks alternatif dan kredit di Media, lalu coba lagi.`,
    en: `The picture ${incomplete.filename} is incomplete: fill in alt text and credit under Media, then try again.`,
  });
}

function toId(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
