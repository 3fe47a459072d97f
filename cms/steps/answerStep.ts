import { addDataAndFileToRequest } from 'payload';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '#cms/access/roles.ts';
import { toImpossible } from '#cms/editorial/decideStep.ts';
import { states, steps, toState } from '#cms/editorial/states.ts';
import type { Step } from '#cms/editorial/states.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { refuse, sentences } from '#cms/steps/answers.ts';
import { findText } from '#cms/steps/situation.ts';
import type { TextKind } from '#cms/steps/situation.ts';

const order = z.object({
  step: z.enum(steps.map(({ name }) => name)),
  /** The state that the user saw; another one by now refuses the step. */
  from: z.enum(states).optional(),
  reason: z.string().max(1200).optional(),
  scheduledFor: z.iso.datetime({ offset: true }).optional(),
  locale: z.enum(['id', 'en']).optional(),
});
type Order = z.infer<typeof order>;

export async function answerStep(req: PayloadRequest, kind: TextKind): Promise<Response> {
  if (!isStaff(req.user)) return refuse(req, sentences.staffOnly, req.user ? 403 : 401);
  const parsed = order.safeParse(await readOrder(req));
  if (!parsed.success) return refuse(req, sentences.malformed, 400);
  const id = String(req.routeParams?.['id']);
  return inTurn(`${kind}/${id}`, () => take(req, kind, id, parsed.data));
}

/** As JSON, or as the forms of the admin send it. */
async function readOrder(req: PayloadRequest): Promise<unknown> {
  await addDataAndFileToRequest(req);
  return req.data;
}

async function take(req: PayloadRequest, kind: TextKind, id: string, ordered: Order) {
  const text = await findText(req, kind, id);
  if (!text) return refuse(req, sentences.missing, 404);
  if (ordered.from && ordered.from !== toState(text)) return refuse(req, sentences.moved, 409);
  const step = steps.find(({ name }) => name === ordered.step);
  if (!step) return refuse(req, sentences.malformed, 400);
  const state = toState(text);
  if (!step.from.some((from) => from === state)) {
    return refuse(req, toImpossible(state, step.to), 409);
  }
  const doc = await req.payload.update({
    collection: kind,
    id,
    ...toWrite(step, ordered),
    ...(ordered.locale && { locale: ordered.locale }),
    overrideAccess: false,
    user: req.user,
    req,
  });
  return Response.json({ doc, message: toSentence(req, step.done) });
}

/** Publishing and withdrawing write what readers see; every other step a version beside it. */
function toWrite({ name, to }: Step, { reason, scheduledFor }: Order) {
  if (name === 'publish') return { data: { _status: 'published' as const } };
  const data = { state: to, stateReason: reason ?? null };
  if (name === 'withdraw') {
    // Only what is submitted is checked: the newer version of what is public may be incomplete.
    return { data: { ...data, _status: 'draft' as const }, unpublishAllLocales: true };
  }
  return { data: { ...data, scheduledFor: scheduledFor ?? null }, draft: true };
}

const turns = new Map<string, Promise<unknown>>();

/** Two people at once in one text: the second begins when the first has ended, and sees it. */
async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}
