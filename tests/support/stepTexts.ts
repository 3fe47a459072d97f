import type { PayloadRequest } from 'payload';
import { toState } from '#cms/editorial/states.ts';
import type { State } from '#cms/editorial/states.ts';
import { aDraftArticle, anArticle, anAuthorization, aUser } from '#tests/support/builders.ts';
import type { Cms } from '#tests/support/cms.ts';
import type { Writer } from '#tests/support/stepRoads.ts';
import { reason } from '#tests/support/stepTable.ts';
import type { Place, Role } from '#tests/support/stepTable.ts';

/** Somebody of every role, and nobody. */
export async function getWriters(cms: Cms): Promise<Record<Role, Writer>> {
  return {
    public: { user: null, headers: {} },
    seller: await aWriter(cms, 'seller'),
    reporter: await aWriter(cms, 'reporter'),
    editor: await aWriter(cms, 'editor'),
    admin: await aWriter(cms, 'admin'),
  };
}

export async function aWriter(cms: Cms, role: Exclude<Role, 'public'>): Promise<Writer> {
  const user = await aUser(cms.payload, role);
  return { user, headers: await anAuthorization(cms.payload, user) };
}

/** A text that the server itself has put where it is to stand. */
export async function aTextAt(cms: Cms, place: Place): Promise<string> {
  const { id } = await (place.isPublic || place.state === 'withdrawn'
    ? anArticle(cms.payload)
    : aDraftArticle(cms.payload));
  await putAt(cms, id, place);
  return id;
}

/** Puts a text that readers see as much of as they are to see back to where it stood. */
export async function putAt(cms: Cms, id: string, { state }: Place): Promise<void> {
  if (state === 'published') return;
  const data = {
    state,
    stateReason: state === 'changesAsked' ? reason : null,
    scheduledFor: state === 'scheduled' ? '2099-01-01T10:00:00.000Z' : null,
    _status: 'draft' as const,
  };
  const draft = state !== 'withdrawn';
  await cms.payload.update({ collection: 'articles', id, draft, data });
}

/** How a text stands after what was tried, and whether readers see it. */
export async function getPlace(cms: Cms, id: string): Promise<Place> {
  const [latest, { totalDocs }] = await Promise.all([
    cms.payload.findByID({
      collection: 'articles',
      id,
      draft: true,
      trash: true,
      select: { state: true, _status: true },
    }),
    cms.payload.count({
      collection: 'articles',
      where: { id: { equals: id }, _status: { equals: 'published' } },
    }),
  ]);
  return { state: toState(latest), isPublic: totalDocs > 0 };
}

/** Where a text is when the step has been taken. */
export function toPlaceAfter(before: Place, to: State): Place {
  if (to === 'published') return { state: to, isPublic: true };
  return { state: to, isPublic: before.isPublic && to !== 'withdrawn' };
}

/** The context of code that acts by itself even for somebody. */
export const asSystem: PayloadRequest['context'] = { editorial: { as: 'system' } };
