import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { cleanImage } from '#cms/media/cleanImage.ts';
import type { CleanImage } from '#cms/media/cleanImage.ts';
import { readEmbeddedCredit } from '#cms/media/embeddedCredit.ts';
import type { EmbeddedCredit } from '#cms/media/embeddedCredit.ts';
import { imageExtensions } from '#cms/media/imageFormat.ts';
import type { ImageFormat } from '#cms/media/imageFormat.ts';
import { inspectImage } from '#cms/media/inspectImage.ts';
import { refuseImage } from '#cms/media/refuseImage.ts';
import {
  fillCredit,
  getStoredPicture,
  getTypedCredit,
  isSameCredit,
} from '#cms/media/typedCredit.ts';

/**
 * Puts a clean picture in place of the uploaded file, or refuses it, before anything is stored.
 * What the file says of its maker fills the fields left empty; what the fields say goes into the
 * file and so into all its sizes, again whenever the fields change.
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // Payload would otherwise fetch the address in `url` itself, past every check here.
  if (!req.file && operation === 'create') throw refuseImage({ reason: 'missing' }, req);
  const stored = await getStoredPicture(req, args);
  const typed = getTypedCredit(args, stored?.row);
  if (req.file) {
    const format = await inspect(req, req.file.data);
    const credit = fillCredit(typed, await readEmbeddedCredit(req.file.data));
    await replaceFile(req, req.file, format, credit);
    return { ...args, data: { ...args.data, ...credit } };
  }
  if (!stored?.file || isSameCredit(typed, stored.row)) return args;
  await replaceFile(req, stored.file, await inspect(req, stored.file.data), typed);
  const { focalX, focalY } = stored.row;
  return { ...args, data: { focalX, focalY, ...args.data } };
};

type File = NonNullable<PayloadRequest['file']>;

async function inspect(req: PayloadRequest, bytes: Buffer): Promise<ImageFormat> {
  const verdict = await inspectImage(bytes);
  if ('refusal' in verdict) throw refuseImage(verdict.refusal, req);
  return verdict.format;
}

async function replaceFile(
  req: PayloadRequest,
  file: Pick<File, 'data' | 'name'>,
  format: ImageFormat,
  credit: EmbeddedCredit,
) {
  const { bytes, color } = await clean(req, file.data, format, credit);
  req.file = {
    data: bytes,
    size: bytes.length,
    mimetype: `image/${format}`,
    name: toFileName(file.name, bytes, format),
  };
  req.context.pictureColor = color;
}

async function clean(
  req: PayloadRequest,
  bytes: Buffer,
  format: ImageFormat,
  credit: EmbeddedCredit,
): Promise<CleanImage> {
  try {
    return await cleanImage(bytes, format, credit);
  } catch (cause) {
    req.payload.logger.warn({ err: cause, msg: 'An uploaded picture cannot be decoded' });
    throw refuseImage({ reason: 'broken' }, req);
  }
}

/** Of a name that this gave before, and that Payload may have numbered. */
const ownPart = /-[0-9a-f]{16}(?:-\d+)?$/;

/** A readable stem and a part that nobody guesses: pictures of drafts have addresses too. */
export function toFileName(name: string, bytes: Buffer, format: ImageFormat): string {
  const given = name.replace(/\.[^.]*$/, '').replace(ownPart, '');
  const stem = slugify(given).slice(0, 60) || 'gambar';
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return `${stem}-${hash}.${imageExtensions[format]}`;
}
