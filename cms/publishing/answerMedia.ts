import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { isInvited } from '#cms/preview/invitation.ts';
import { discreet } from '#cms/preview/previewHeaders.ts';
import { answerError, answerTagged } from '#cms/publishing/answers.ts';
import { findHeldPicture } from '#cms/publishing/heldPictures.ts';

const contentTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The names that our upload gives; nothing that leads out of the folder. */
const fileName = /^[a-z0-9][a-z0-9-]*\.(?<extension>jpg|png|webp|avif)$/;

/** The bytes of an uploaded picture or of one of its sizes; held ones for the newsroom and its guests. */
export async function answerMedia(req: PayloadRequest): Promise<Response> {
  const name = String(req.routeParams?.['filename']);
  const contentType = contentTypes[fileName.exec(name)?.groups?.['extension'] ?? ''];
  const directory = req.payload.collections.media.config.upload.staticDir;
  const path = join(directory ?? '', name);
  const stats = contentType ? await stat(path).catch(missingAsNull) : null;
  if (!contentType || !stats?.isFile()) return answerMissing(req, name);
  const headers = {
    'Content-Type': contentType,
    'Content-Length': String(stats.size),
    'Content-Security-Policy': "default-src 'none'",
  };
  const held = await findHeldPicture(req.payload, name);
  if (held !== null) {
    const isGuest = isStaff(req.user) || (await isInvited(req, held));
    return isGuest ? answerGuest(req, path, headers) : answerMissing(req, name);
  }
  const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  return answerTagged(req, etag, () => readFile(path), headers);
}

/** Nobody keeps it: it may soon be for fewer still. */
async function answerGuest(
  { method }: PayloadRequest,
  path: string,
  headers: Record<string, string>,
): Promise<Response> {
  const body = method === 'HEAD' ? null : await readFile(path);
  return new Response(body, {
    headers: { ...discreet, 'Cache-Control': 'private, no-store', ...headers },
  });
}

function answerMissing(req: PayloadRequest, name: string): Response {
  return answerError(req, 404, {
    id: `Gambar ${name} tidak ada.`,
    en: `There is no picture ${name}.`,
  });
}

function missingAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
