import { APIError } from 'payload';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isEditor, isStaff } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { toOwnPath } from '#cms/publishing/cleanAddress.ts';
import { locales } from '#cms/publishing/documents.ts';
import { getAddressNotes } from '#cms/publishing/getAddressNotes.ts';
import { pagedKinds } from '#cms/publishing/pageAddresses.ts';

const subject = z.object({
  kind: z.enum(pagedKinds),
  id: z.string().min(1).max(100),
  locale: z.enum(locales).default('id'),
});
const asked = subject.extend({ slug: z.string().max(120).default('') });
const pointed = subject.extend({ path: z.string().max(2000) });

/** What the address field of a document shows: which old addresses there are, and what to do. */
const answerNotes: PayloadHandler = async (req) => {
  if (!isStaff(req.user)) throw new APIError(req.t('error:unauthorized'), 403);
  const { kind, id } = req.routeParams ?? {};
  const query = asked.safeParse({ ...Object.fromEntries(req.searchParams), kind, id });
  if (!query.success) throw new APIError(z.prettifyError(query.error), 400, undefined, true);
  return Response.json(await getAddressNotes(req, query.data));
};

/** Leads an old address to a document, wherever it led before. */
const pointAddress: PayloadHandler = async (req) => {
  if (!isEditor(req.user)) throw new APIError(req.t('error:unauthorized'), 403);
  const body = pointed.safeParse(await req.json?.().catch(() => null));
  if (!body.success) throw new APIError(z.prettifyError(body.error), 400, undefined, true);
  const { kind, id, locale, path } = body.data;
  const data = { path, locale, to: { relationTo: kind, value: id } };
  const known = await findWritten(req, path);
  const written = known
    ? await req.payload.update({ collection: 'writtenRedirects', id: known, data, ...asUser(req) })
    : await req.payload.create({ collection: 'writtenRedirects', data, ...asUser(req) });
  const message = toSentence(req, {
    id: `${written.path} kini mengantar ke tulisan ini, paling lambat satu menit lagi.`,
    en: `${written.path} now leads to this document, within a minute.`,
  });
  return Response.json({ message });
};

/** Endpoints of the written redirects. */
export const addressEndpoints: Endpoint[] = [
  { path: '/around/:kind/:id', method: 'get', handler: answerNotes },
  { path: '/point', method: 'post', handler: pointAddress },
];

async function findWritten(req: PayloadRequest, text: string): Promise<string | undefined> {
  const path = toOwnPath(text, env.SITE_URL);
  if (path === null) return undefined;
  const where = { path: { equals: path } };
  const { docs } = await req.payload.find({ collection: 'writtenRedirects', where, req });
  return docs[0]?.id;
}

function asUser(req: PayloadRequest) {
  return { overrideAccess: false, req } as const;
}
