import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { cleanImage } from '#cms/media/cleanImage.ts';
import type { CleanImage } from '#cms/media/cleanImage.ts';
import { imageExtensions } from '#cms/media/imageFormat.ts';
import type { ImageFormat } from '#cms/media/imageFormat.ts';
import { inspectImage } from '#cms/media/inspectImage.ts';
import { refuseImage } from '#cms/media/refuseImage.ts';

/** Puts a clean picture in place of the uploaded file, or refuses it, before anything is stored. */
export const prepareUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (req.file) await replaceFile(req, req.file);
  // Payload would otherwise fetch the address in `url` itself, past every check here.
  if (!req.file && operation === 'create') throw refuseImage({ reason: 'missing' }, req);
  return args;
};

async function replaceFile(req: PayloadRequest, file: NonNullable<PayloadRequest['file']>) {
  const verdict = await inspectImage(file.data);
  if ('refusal' in verdict) throw refuseImage(verdict.refusal, req);
  const { bytes, color } = await clean(req, file.data, verdict.format);
  req.file = {
    data: bytes,
    size: bytes.length,
    mimetype: `image/${verdict.format}`,
    name: toFileName(file.name, bytes, verdict.format),
  };
  req.context.pictureColor = color;
}

async function clean(req: PayloadRequest, bytes: Buffer, format: ImageFormat): Promise<CleanImage> {
  try {
    return await cleanImage(bytes, format);
  } catch (cause) {
    req.payload.logger.warn({ err: cause, msg: 'An uploaded picture cannot be decoded' });
    throw refuseImage({ reason: 'broken' }, req);
  }
}

/** A readable stem and a part that nobody guesses: pictures of drafts have addresses too. */
export function toFileName(name: string, bytes: Buffer, format: ImageFormat): string {
  const stem = slugify(name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'gambar';
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return `${stem}-${hash}.${imageExtensions[format]}`;
}
