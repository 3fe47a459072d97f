import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { shareBytes } from '#cms/media/imageLimits.ts';
import { fitShareImage } from '#cms/media/shareImage.ts';

/** Notes the dominant colour of a new file. */
export const setColor: CollectionBeforeChangeHook = ({ data, req }) => {
  const { pictureColor } = req.context;
  return typeof pictureColor === 'string' ? { ...data, color: pictureColor } : data;
};

/** Makes a share image that came out too heavy fit; Payload encodes at one fixed quality. */
export const fitShare: CollectionBeforeChangeHook = async ({ data, req }) => {
  const image = req.payloadUploadSizes?.share;
  if (!image || image.length < shareBytes) return data;
  const fitted = await fitShareImage(image);
  req.context.fittedShare = fitted;
  const share = { ...data.sizes.share, filesize: fitted.length };
  return { ...data, sizes: { ...data.sizes, share } };
};

/** Payload has written its own share image by now. */
export const saveFittedShare: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { fittedShare } = req.context;
  delete req.context.fittedShare;
  delete req.context.pictureColor;
  delete req.payloadUploadSizes;
  if (!(fittedShare instanceof Buffer)) return;
  await writeFile(join(collection.upload.staticDir ?? '', doc.sizes.share.filename), fittedShare);
};
