import type { Payload, Where } from 'payload';
import { parseTarget, reportKinds, toTarget } from '#cms/editorial/corrections.ts';
import type { ReportKind } from '#cms/editorial/corrections.ts';
import { imageSizes } from '#cms/media/imageSizes.ts';
import { findMentions } from '#cms/publishing/findMentions.ts';

/** How long the held texts are remembered; a picture of one is held from then on. */
const rememberedMs = 1000;

/** What held texts name, as JSON, by the text and the time of its newest version. */
type HeldTexts = Map<string, string>;

const remembered = new WeakMap<Payload, { at: number; texts: Promise<HeldTexts> }>();

/**
 * The id of the picture that a file is of, if it is held: a text names it that readers shall not see
 * (yet, or any more), and nothing published does. Asked for every picture, so the usual answer is cheap.
 */
export async function findHeldPicture(payload: Payload, fileName: string): Promise<string | null> {
  const texts = await getHeldTexts(payload);
  if (texts.size === 0) return null;
  const names = ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)];
  const { docs } = await payload.find({
    collection: 'media',
    where: { or: names.map((name) => ({ [name]: { equals: fileName } })) },
    limit: 1,
    select: { filename: true },
  });
  const [media] = docs;
  if (!media || ![...texts.values()].some((text) => text.includes(media.id))) return null;
  const users = await findMentions(payload, { collection: 'media', id: media.id }, {});
  return users.length === 0 ? media.id : null;
}

function getHeldTexts(payload: Payload): Promise<HeldTexts> {
  const now = performance.now();
  const last = remembered.get(payload);
  if (last && now - last.at < rememberedMs) return last.texts;
  const known = last?.texts.catch(() => new Map<string, string>());
  const texts = readHeldTexts(payload, known);
  remembered.set(payload, { at: now, texts });
  return texts;
}

/** Only what has changed since is read again. */
async function readHeldTexts(
  payload: Payload,
  known: Promise<HeldTexts> | undefined,
): Promise<HeldTexts> {
  const before = await known;
  const withdrawn = await findEverWithdrawn(payload);
  const held: HeldTexts = new Map();
  for (const kind of reportKinds) {
    const ids = withdrawn.filter((one) => one.kind === kind).map(({ id }) => id);
    const { docs } = await payload.find({
      collection: kind,
      where: toHeld(ids),
      draft: true,
      trash: true,
      pagination: false,
      select: { updatedAt: true },
    });
    for (const { id, updatedAt } of docs) {
      const key = `${toTarget(kind, id)} ${updatedAt}`;
      held.set(key, before?.get(key) ?? (await readVersions(payload, kind, id)));
    }
  }
  return held;
}

/** Every text that was ever withdrawn: a picture may be why, and is in no newer version then. */
async function findEverWithdrawn(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'corrections',
    where: { kind: { equals: 'withdrawal' } },
    pagination: false,
    select: { target: true },
  });
  return docs.flatMap(({ target }) => (target ? [parseTarget(target)] : []));
}

/** Under embargo, withdrawn, or thrown away after readers had seen it. */
function toHeld(withdrawn: string[]): Where {
  const isEmbargoed: Where = { embargoUntil: { greater_than: new Date().toISOString() } };
  const isThrownAway: Where = {
    and: [{ deletedAt: { exists: true } }, { publishedAt: { exists: true } }],
  };
  const isWithdrawn: Where[] = withdrawn.length > 0 ? [{ id: { in: withdrawn } }] : [];
  return { or: [isEmbargoed, isThrownAway, ...isWithdrawn] };
}

/** The newest version of a text and those that readers have seen, in all languages. */
async function readVersions(payload: Payload, kind: ReportKind, id: string): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: {
      parent: { equals: id },
      or: [{ latest: { equals: true } }, { 'version._status': { equals: 'published' } }],
    },
    trash: true,
    locale: 'all',
    pagination: false,
    select: { version: { image: true, body: true, seo: true } },
  });
  return JSON.stringify(docs);
}
