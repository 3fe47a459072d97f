import type { Payload, PayloadRequest } from 'payload';
import { isEmbargoed } from '#cms/preview/embargoed.ts';
import { findLink } from '#cms/preview/links.ts';
import type { FoundLink } from '#cms/preview/links.ts';
import type { Subject } from '#cms/preview/subjects.ts';

/** Whether a link shows its text: of what is under embargo, only those that editors made do. */
export async function isShown(payload: Payload, { subject, isByEditor }: FoundLink) {
  return isByEditor || !(await isEmbargoed(payload, subject));
}

/** Whether a request carries an open link to a draft in which this picture is. */
export async function isInvited(
  { payload, searchParams }: PayloadRequest,
  picture: string,
): Promise<boolean> {
  const token = searchParams.get('preview');
  const link = token === null ? null : await findLink(payload, token, new Date());
  if (link?.state !== 'open' || !(await isShown(payload, link))) return false;
  return isNamed(payload, link.subject, picture);
}

async function isNamed(payload: Payload, { kind, id }: Subject, picture: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { equals: id } },
    draft: true,
    locale: 'all',
    limit: 1,
  });
  return JSON.stringify(docs).includes(picture);
}
