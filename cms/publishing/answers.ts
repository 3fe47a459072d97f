import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';

/** Every answer may be kept, and is asked for again with its tag before it is used. */
const freshness = 'public, no-cache';

/** The answer as JSON, or 304 when the reader has it already. */
export function answerJson(req: PayloadRequest, value: unknown): Promise<Response> {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return answerTagged(req, etag, () => body, { 'Content-Type': 'application/json; charset=utf-8' });
}

/** `getBody` is asked only when the reader needs it. */
export async function answerTagged(
  req: PayloadRequest,
  etag: string,
  getBody: () => BodyInit | Promise<BodyInit>,
  contentHeaders: Record<string, string>,
): Promise<Response> {
  const headers = { ETag: etag, 'Cache-Control': freshness, 'X-Content-Type-Options': 'nosniff' };
  if (isKnown(req, etag)) return new Response(null, { status: 304, headers });
  const body = req.method === 'HEAD' ? null : await getBody();
  return new Response(body, { headers: { ...headers, ...contentHeaders } });
}

/** A refusal in the language of `?locale`, else of the reader's browser. */
export function answerError(
  req: PayloadRequest,
  status: number,
  sentence: Sentence,
  headers: Record<string, string> = {},
): Response {
  const locale = req.searchParams.get('locale');
  const isLocale = locale === 'id' || locale === 'en';
  const error = isLocale ? sentence[locale] : toSentence(req, sentence);
  return Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

function isKnown(req: PayloadRequest, etag: string): boolean {
  const tags = (req.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}
