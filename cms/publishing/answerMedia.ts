import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { isInvited } from '#cms/preview/links.ts';
import { answerError, answerTagged } from '#cms/publishing/answers.ts';
import { isHeld } from '#cms/publishing/heldPictures.ts';

const contentTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The names that our upload gives; nothing that leads out of the folder. */
const fileName = /^[a-z0-9][a-z0-9-]*\.(?<extension>jpg|png|webp|avif)$/;

/** The bytes of an uploaded picture or of one of its sizes; those under embargo for the newsroom and its guests. */
export async function answerMedia(req: PayloadRequest): Promise<Response> {
  const name = String(req.routeParams?.['filename']);
  const contentType = contentTypes[fileName.exec(name)?.groups?.['extension'] ?? ''];
  const directory = req.payload.collections.media.config.upload.staticDir;
  const path = join(directory ?? '', name);
  const stats = contentType ? await stat(path).catch(missingAsNull) : null;
  const isHidden =
    !isStaff(req.user) && (await isHeld(req.payload, name)) && !(await isInvited(req));
  if (!contentType || !stats?.isFile() || isHidden) {
    return answerError(req, 404, {
      id: `Gambar ${name} tidak ada.`,
      en: `There is no picture ${name}.`,
    });
  }
  const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  return answerTagged(req, etag, () => readFile(path), {
    'Content-Type': contentType,
    'Content-Length': String(stats.size),
    'Content-Security-Policy': "default-src 'none'",
  });
}

function missingAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
