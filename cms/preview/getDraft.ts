import type { PayloadRequest } from 'payload';
import type { Doc } from '#cms/publishing/documents.ts';
import { mapRows, mappings } from '#cms/publishing/getDocuments.ts';
import type { Rows } from '#cms/publishing/getDocuments.ts';
import { getNames } from '#cms/publishing/published.ts';
import { getDraftNames } from '#cms/preview/getDraftNames.ts';
import type { PreviewedKind, Subject } from '#cms/preview/subjects.ts';
import { toPrintable } from '#cms/preview/toPrintable.ts';
import { toTypedRow } from '#cms/preview/toTypedRow.ts';

type Asked<Kind extends PreviewedKind> = Subject & { kind: Kind };

/**
 * The newest draft as the newsroom sees it, with what its form holds and has not saved yet laid
 * over it; null when there is none that the user of the request may read. Other drafts that it
 * names are named.
 */
export async function getDraftForStaff<Kind extends PreviewedKind>(
  asked: Asked<Kind>,
  req: PayloadRequest,
  typed?: Record<string, unknown>,
): Promise<Doc | null> {
  const stored = await readRow(asked, req, { overrideAccess: false, user: req.user });
  if (!stored) return null;
  if (!typed) return mapDraft(asked, req, stored, getDraftNames);
  const indonesian = asked.locale === 'id' ? null : await readRow({ ...asked, locale: 'id' }, req);
  const { flattenedFields } = req.payload.collections[asked.kind].config;
  const row = toTypedRow(flattenedFields, {
    typed,
    stored: { ...stored },
    indonesian: { ...indonesian },
  });
  return mapDraft(asked, req, { ...stored, ...row }, getDraftNames);
}

/** The newest draft for somebody outside, who learns nothing of other drafts; null when gone. */
export async function getDraftForGuest<Kind extends PreviewedKind>(
  asked: Asked<Kind>,
  req: PayloadRequest,
): Promise<Doc | null> {
  const stored = await readRow(asked, req, { overrideAccess: true });
  return stored && mapDraft(asked, req, stored, getNames);
}

interface Reader {
  overrideAccess: boolean;
  user?: PayloadRequest['user'];
}

async function readRow<Kind extends PreviewedKind>(
  { kind, id, locale }: Asked<Kind>,
  { payload }: PayloadRequest,
  reader: Reader = { overrideAccess: true },
): Promise<Rows[Kind] | null> {
  const { docs } = await payload.find<Kind, Record<string, never>, true>({
    collection: kind,
    where: { id: { equals: id } },
    draft: true,
    locale,
    fallbackLocale: 'id',
    limit: 1,
    ...reader,
  });
  return docs[0] ?? null;
}

async function mapDraft<Kind extends PreviewedKind>(
  { kind, locale }: Asked<Kind>,
  { payload }: PayloadRequest,
  row: Rows[Kind],
  names: typeof getNames,
): Promise<Doc | null> {
  const [document] = await mapRows<Rows[Kind]>(payload, locale, [row], mappings[kind], names);
  return document ? toPrintable(document) : null;
}
