import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '#cms/access/roles.ts';
import type { EmbeddedCredit } from '#cms/media/embeddedCredit.ts';
import type { Media } from '#cms/payload-types.ts';

const names = ['creator', 'credit', 'licence'] as const;

const filled = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => text?.trim() || null);
const fields = z.object({ creator: filled, credit: filled, licence: filled });
const operation = z.object({
  id: z.string().optional().catch(undefined),
  data: z.record(z.string(), z.unknown()).catch({}),
  overrideAccess: z.boolean().optional().catch(undefined),
});

/** What the fields of a picture will say once the operation is done. */
export function getTypedCredit(args: unknown, row: Media | undefined): EmbeddedCredit {
  const { data } = operation.parse(args);
  const now = names.map((name) => [name, data[name] === undefined ? row?.[name] : data[name]]);
  return fields.parse(Object.fromEntries(now));
}

/** What is typed, and where nothing is, what the file says. */
export function fillCredit(typed: EmbeddedCredit, read: EmbeddedCredit): EmbeddedCredit {
  return {
    creator: typed.creator ?? read.creator,
    credit: typed.credit ?? read.credit,
    licence: typed.licence ?? read.licence,
  };
}

export function isSameCredit(typed: EmbeddedCredit, row: Media): boolean {
  const before = fields.parse(row);
  return names.every((name) => typed[name] === before[name]);
}

/**
 * The picture that an update changes, with its file; null for a new one, and for one that whoever
 * asks may not change.
 */
export async function getStoredPicture(req: PayloadRequest, args: unknown) {
  const { id, overrideAccess } = operation.parse(args);
  if (id === undefined || (overrideAccess === false && !isStaff(req.user))) return null;
  const row = await req.payload.findByID({
    collection: 'media',
    id,
    disableErrors: true,
    req: { transactionID: req.transactionID },
  });
  return row && { row, file: await readStored(req, row.filename) };
}

async function readStored(req: PayloadRequest, name: string | null | undefined) {
  if (!name) return null;
  const { staticDir } = req.payload.collections.media.config.upload;
  try {
    return { name, data: await readFile(join(staticDir ?? '', name)) };
  } catch (cause) {
    req.payload.logger.warn({ err: cause, msg: `The file of the picture ${name} is missing` });
    return null;
  }
}
