import type { PayloadRequest } from 'payload';
import { isEditor } from '#cms/access/roles.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import type { TextKind } from '#cms/steps/situation.ts';

/** Restores a version as a draft for editors, whichever of Payload's two buttons they press. */
export async function answerRestoring(req: PayloadRequest, kind: TextKind): Promise<Response> {
  const restored = await req.payload.restoreVersion({
    collection: kind,
    id: String(req.routeParams?.['id']),
    draft: isEditor(req.user) || req.searchParams.get('draft') === 'true',
    overrideAccess: false,
    user: req.user,
    req,
  });
  const message = toSentence(req, {
    id: 'Versi ini dipulihkan sebagai draf.',
    en: 'This version is restored as a draft.',
  });
  return Response.json({ ...restored, message });
}
