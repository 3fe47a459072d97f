import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isEditor, isStaff } from '#cms/access/roles.ts';
import { isWhole } from '#cms/editorial/translation.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import { confirmingTranslation, getWording } from '#cms/hooks/setTranslation.ts';
import { findText, getProgress } from '#cms/translation/getProgress.ts';
import type { TextId } from '#cms/translation/getProgress.ts';

/** `/api/{articles|stories}/:id/translation`: how the English stands, and the word that it is done. */
export const translationEndpoints = (collection: TextId['collection']): Endpoint[] => [
  { path: '/:id/translation', method: 'get', handler: forStaff(collection, answerProgress) },
  { path: '/:id/translation', method: 'post', handler: forStaff(collection, answerConfirmation) },
];

const sentences = {
  staffOnly: { id: 'Hanya untuk redaksi.', en: 'For the newsroom only.' },
  missing: { id: 'Dokumen ini tidak ada lagi.', en: 'This document is no longer there.' },
  malformed: {
    id: 'Permintaan ini tidak lengkap. Muat ulang halaman, lalu coba lagi.',
    en: 'This request is incomplete. Reload the page and try again.',
  },
  partial: {
    id: 'Terjemahan belum lengkap. Isi judul, ringkasan, dan naskah bahasa Inggris dulu.',
    en: 'The translation is incomplete. Fill in the English title, summary and body first.',
  },
} satisfies Record<string, Sentence>;

type Answer = (req: PayloadRequest, text: TextId) => Promise<Response>;

function forStaff(collection: TextId['collection'], answer: Answer): PayloadHandler {
  return async (req) => {
    if (!isStaff(req.user)) return refuse(req, sentences.staffOnly, req.user ? 403 : 401);
    return answer(req, { collection, id: String(req.routeParams?.['id']) });
  };
}

async function answerProgress(req: PayloadRequest, text: TextId): Promise<Response> {
  const progress = await getProgress(req, text);
  return progress ? answerJson(progress) : refuse(req, sentences.missing, 404);
}

const order = z.object({ isCurrent: z.literal(true) });

/**
 * What readers see is confirmed by an editor on the spot; a draft, and whatever a reporter
 * confirms, keeps it until the next publication.
 */
async function answerConfirmation(req: PayloadRequest, text: TextId): Promise<Response> {
  const body: unknown = await req.json?.().catch(() => null);
  if (!order.safeParse(body).success) return refuse(req, sentences.malformed, 400);
  const document = await findText(req, text);
  if (!document) return refuse(req, sentences.missing, 404);
  if (!isWhole(await getWording(req, text, 'en'))) return refuse(req, sentences.partial, 409);
  const isPublic = document._status === 'published' && isEditor(req.user);
  await req.payload.update({
    ...text,
    data: {},
    draft: !isPublic,
    locale: 'en',
    overrideAccess: false,
    user: req.user,
    context: { ...confirmingTranslation },
  });
  const progress = await getProgress(req, text);
  return progress ? answerJson(progress) : refuse(req, sentences.missing, 404);
}

function answerJson(value: object): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
}

function refuse(req: PayloadRequest, sentence: Sentence, status: number): Response {
  const headers = { 'Cache-Control': 'no-store' };
  return Response.json({ error: toSentence(req, sentence) }, { status, headers });
}
