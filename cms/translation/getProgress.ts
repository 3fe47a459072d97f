import type { PayloadRequest } from 'payload';
import { findDifference } from '#cms/editorial/translation.ts';
import type { Difference, TranslationStatus } from '#cms/editorial/translation.ts';
import { getWording, readTranslation } from '#cms/hooks/setTranslation.ts';

export interface TextId {
  collection: 'articles' | 'stories';
  id: string;
}

/** How the English of a text stands; `difference` says what became of the Indonesian since. */
export interface TranslationProgress {
  status: TranslationStatus;
  madeAt: string | null;
  madeBy: string | null;
  difference: Difference | null;
}

/** Of the newest draft; null when the user of the request may not read it. */
export async function getProgress(
  req: PayloadRequest,
  text: TextId,
): Promise<TranslationProgress | null> {
  const document = await findText(req, text);
  if (!document) return null;
  const { status = 'missing', madeAt = null, basis = null } = readTranslation(document) ?? {};
  const { madeBy } = document.translation ?? {};
  return {
    status,
    madeAt,
    madeBy: typeof madeBy === 'object' ? (madeBy?.name ?? null) : null,
    difference: basis && findDifference(basis, await getWording(req, text, 'id')),
  };
}

/** The newest draft, if the user of the request may read it. */
export async function findText(req: PayloadRequest, { collection, id }: TextId) {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 1,
    limit: 1,
    select: { translation: true, _status: true },
    overrideAccess: false,
    user: req.user,
  });
  return docs[0] ?? null;
}
