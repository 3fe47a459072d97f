import type { PayloadRequest } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { refuse, sentences } from '#cms/steps/answers.ts';
import { findText, getSituation } from '#cms/steps/situation.ts';
import type { TextKind } from '#cms/steps/situation.ts';

export async function answerSituation(req: PayloadRequest, kind: TextKind): Promise<Response> {
  if (!isStaff(req.user)) return refuse(req, sentences.staffOnly, req.user ? 403 : 401);
  const text = await findText(req, kind, String(req.routeParams?.['id']));
  if (!text) return refuse(req, sentences.missing, 404);
  return Response.json(await getSituation(req, kind, text), {
    headers: { 'Cache-Control': 'no-store' },
  });
}
