import type { PayloadRequest } from 'payload';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { askPublisher, PublisherFailure } from '#cms/preview/askPublisher.ts';
import { getDraftPolicy, toDraftPage } from '#cms/preview/draftPage.ts';
import { toFrame } from '#cms/preview/frame.ts';
import { getDraftForStaff } from '#cms/preview/getDraft.ts';
import { answerPage } from '#cms/preview/previewHeaders.ts';
import { parseRequest, refuse, sentences } from '#cms/preview/requests.ts';
import { answerSentence } from '#cms/preview/sentencePage.ts';
import { subject } from '#cms/preview/subjects.ts';
import type { Subject } from '#cms/preview/subjects.ts';

const order = subject.extend({ data: z.record(z.string(), z.unknown()).optional() });

/** The page beside the form, which asks for the draft again whenever the form has changed. */
export function answerFrame(req: PayloadRequest): Response {
  const wanted = parseRequest(subject, Object.fromEntries(req.searchParams));
  if (!wanted) return answerSentence(sentences.malformed, 400);
  const nonce = randomBytes(16).toString('base64');
  const policy = `${getDraftPolicy()}; script-src 'nonce-${nonce}'; connect-src 'self'`;
  const language = req.i18n.language === 'en' ? 'en' : 'id';
  return answerPage(toFrame(wanted, { nonce, language }), { policy });
}

/** The draft as HTML, with what the form holds laid over what is stored. */
export async function answerRender(req: PayloadRequest): Promise<Response> {
  const wanted = parseRequest(order, await req.json?.().catch(() => null));
  if (!wanted) return refuse(req, sentences.malformed, 400);
  try {
    const draft = await readDraft(req, wanted, wanted.data);
    if (!draft) return refuse(req, sentences.missing, 404);
    const html = await askPublisher(draft, wanted.locale);
    return answerPage(toDraftPage(html), { policy: `${getDraftPolicy()}; sandbox` });
  } catch (error) {
    if (error instanceof PublisherFailure) return refuse(req, error.sentence, 503);
    throw error;
  }
}

/** A form can hold for a moment what no document would; the editor is told to go on. */
async function readDraft(
  req: PayloadRequest,
  wanted: Subject,
  typed: Record<string, unknown> | undefined,
) {
  try {
    return await getDraftForStaff(wanted, req, typed);
  } catch (cause) {
    if (!typed) throw cause;
    req.payload.logger.warn(cause);
    throw new PublisherFailure(sentences.unprintable, { cause });
  }
}
