import { APIError } from 'payload';
import type { Payload } from 'payload';
import { textKinds } from '#cms/desk/getDesk.ts';
import type { TextKind } from '#cms/desk/getDesk.ts';
import { toLateNotice, toRefusal } from '#cms/editorial/schedule.ts';
import { asSystem } from '#cms/schedule/asSystem.ts';
import { claim, release } from '#cms/schedule/claims.ts';
import { tell } from '#cms/schedule/tell.ts';
import { toReason } from '#cms/schedule/toReason.ts';
import { isSeenByReaders } from '#cms/steps/storedVersions.ts';

interface Due {
  kind: TextKind;
  id: string;
  /** ISO 8601 */
  scheduledFor: string;
  /** The id of who scheduled it. */
  scheduledBy: string | null;
}

/** Publishes every text whose moment has come, each once, however many servers do this. */
export async function publishDue(payload: Payload, now = new Date()): Promise<void> {
  for (const due of await findDue(payload, now)) {
    await publishInTurn(payload, due, now).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `${due.kind}/${due.id} could not be published` });
    });
  }
}

async function findDue(payload: Payload, now: Date, id?: string): Promise<Due[]> {
  const found = await Promise.all(
    textKinds.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where: {
          and: [
            { state: { equals: 'scheduled' } },
            { scheduledFor: { less_than_equal: now.toISOString() } },
            ...(id ? [{ id: { equals: id } }] : []),
          ],
        },
        draft: true,
        pagination: false,
        select: { scheduledFor: true, stateChangedBy: true },
      });
      return docs.map((text) => ({
        kind,
        id: text.id,
        scheduledFor: text.scheduledFor ?? '',
        scheduledBy: typeof text.stateChangedBy === 'string' ? text.stateChangedBy : null,
      }));
    }),
  );
  return found.flat().toSorted((a, b) => a.scheduledFor.localeCompare(b.scheduledFor));
}

/** The claim keeps other servers away; whether the text still waits is only certain once it is held. */
async function publishInTurn(payload: Payload, due: Due, now: Date): Promise<void> {
  const { kind, id, scheduledFor } = due;
  const claimed = await claim(payload, `${kind}/${id}/${scheduledFor}`);
  if (claimed === null) return;
  const [current] = await findDue(payload, now, id);
  if (current?.scheduledFor === scheduledFor) {
    const reason = await publish(payload, due, now);
    if (reason !== null) await giveBack(payload, due, reason, now);
  }
  await release(payload, claimed);
}

/** Why the text may not be published; null when it is. Throws what is no fault of the text. */
async function publish(payload: Payload, due: Due, now: Date): Promise<string | null> {
  const { kind, id, scheduledFor } = due;
  try {
    await asSystem(payload, async (req) => {
      const isPublic = await isSeenByReaders(req, { collection: kind, id });
      await payload.update({
        collection: kind,
        id,
        data: { _status: 'published', ...(!isPublic && { publishedAt: now.toISOString() }) },
        req,
      });
      const notice = toLateNotice(new Date(scheduledFor), now);
      if (notice) await tell(req, due, 'publishedLate', notice);
    });
    return null;
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return toReason(error);
    throw error;
  }
}

/** Back to what it was before it was scheduled, so that it is not tried again and again. */
async function giveBack(payload: Payload, due: Due, reason: string, now: Date): Promise<void> {
  const { kind, id, scheduledFor } = due;
  const refusal = toRefusal(new Date(scheduledFor), now, reason);
  await asSystem(payload, async (req) => {
    await payload.update({
      collection: kind,
      id,
      data: { state: 'approved', stateReason: refusal.id.slice(0, 2000) },
      draft: true,
      req,
    });
    await tell(req, due, 'notPublished', refusal);
  });
}
