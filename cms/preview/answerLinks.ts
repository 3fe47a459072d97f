import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { createLink, getLinks, lifetimes, revokeLink } from '#cms/preview/links.ts';
import type { ListedLink } from '#cms/preview/links.ts';
import { answerDiscreetly } from '#cms/preview/previewHeaders.ts';
import { isEditor } from '#cms/access/roles.ts';
import { isEmbargoed } from '#cms/preview/embargoed.ts';
import { isReadable, parseRequest, refuse, sentences } from '#cms/preview/requests.ts';
import { subject } from '#cms/preview/subjects.ts';
import type { Subject } from '#cms/preview/subjects.ts';

const order = subject.extend({ days: z.literal(lifetimes).default(7) });

export async function answerLinks(req: PayloadRequest): Promise<Response> {
  const wanted = parseRequest(subject, Object.fromEntries(req.searchParams));
  if (!wanted) return refuse(req, sentences.malformed, 400);
  if (!(await isReadable(req, wanted))) return refuse(req, sentences.missing, 404);
  const links = await getLinks(req, wanted, new Date());
  const isForUser = await mayShare(req, wanted);
  return answerDiscreetly({ links: isForUser ? links : links.map(withoutUrl) });
}

export async function answerNewLink(req: PayloadRequest): Promise<Response> {
  const ordered = parseRequest(order, await req.json?.().catch(() => null));
  if (!ordered) return refuse(req, sentences.malformed, 400);
  if (!(await isReadable(req, ordered))) return refuse(req, sentences.missing, 404);
  if (!(await mayShare(req, ordered))) return refuse(req, sentences.embargoed, 403);
  const link = await createLink(req, ordered, { days: ordered.days, now: new Date() });
  return answerDiscreetly({ link }, 201);
}

export async function answerRevocation(req: PayloadRequest): Promise<Response> {
  const link = await revokeLink(req, String(req.routeParams?.['id']), new Date());
  return link ? answerDiscreetly({ link: withoutUrl(link) }) : refuse(req, sentences.missing, 404);
}

/** What is under embargo is shared by editors alone. */
async function mayShare(req: PayloadRequest, { kind, id }: Pick<Subject, 'kind' | 'id'>) {
  return isEditor(req.user) || !(await isEmbargoed(req.payload, { kind, id }));
}

function withoutUrl(link: ListedLink): ListedLink {
  return { ...link, url: null };
}
