import type { Payload } from 'payload';
import { isUnderEmbargo } from '#cms/editorial/embargo.ts';
import type { Subject } from '#cms/preview/subjects.ts';

/** Whether the newest draft is under embargo; sellers have none. */
export async function isEmbargoed(
  payload: Payload,
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
): Promise<boolean> {
  if (kind === 'sellers') return false;
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    select: { embargoUntil: true },
  });
  return isUnderEmbargo(docs[0]?.embargoUntil, new Date());
}
