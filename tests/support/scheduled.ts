import type { Payload } from 'payload';
import type { Article, User } from '#cms/payload-types.ts';
import { aDraftArticle } from '#tests/support/builders.ts';

interface Scheduled extends Partial<Article> {
  /** In so many seconds. */
  inSeconds: number;
  /** Who schedules it. */
  by?: User;
}

/** A whole draft that is scheduled. */
export async function aScheduledArticle(payload: Payload, options: Scheduled): Promise<Article> {
  const { by, inSeconds, ...data } = options;
  const { id } = await aDraftArticle(payload, data);
  return schedule(payload, id, { by, inSeconds });
}

/** Schedules the newest version of an article. */
export async function schedule(
  payload: Payload,
  id: string,
  { by, inSeconds }: Pick<Scheduled, 'by' | 'inSeconds'>,
): Promise<Article> {
  const scheduledFor = toMoment(inSeconds);
  return payload.update({
    collection: 'articles',
    id,
    data: { state: 'scheduled', scheduledFor },
    draft: true,
    ...(by && { overrideAccess: false, user: by }),
  });
}

/** ISO 8601, so many seconds from now. */
export function toMoment(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}
