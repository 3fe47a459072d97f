import type { Payload } from 'payload';
import { imageSizes } from '#cms/media/imageSizes.ts';
import { findMentions } from '#cms/publishing/findMentions.ts';

const embargoedKinds = ['articles', 'stories'] as const;

/** How long the texts under embargo are remembered; a picture of one is held from then on. */
const rememberedMs = 1000;

const remembered = new WeakMap<Payload, { at: number; texts: Promise<string[]> }>();

/**
 * The id of the picture that a file is of, if a text under embargo uses it and nothing published
 * does. Asked for every picture, so the usual answer costs nothing: there is rarely such a text.
 */
export async function findHeldPicture(payload: Payload, fileName: string): Promise<string | null> {
  const texts = await getEmbargoedTexts(payload);
  if (texts.length === 0) return null;
  const names = ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)];
  const { docs } = await payload.find({
    collection: 'media',
    where: { or: names.map((name) => ({ [name]: { equals: fileName } })) },
    limit: 1,
    select: { filename: true },
  });
  const [media] = docs;
  if (!media || !texts.some((text) => text.includes(media.id))) return null;
  const users = await findMentions(payload, { collection: 'media', id: media.id }, {});
  return users.length === 0 ? media.id : null;
}

function getEmbargoedTexts(payload: Payload): Promise<string[]> {
  const now = performance.now();
  const last = remembered.get(payload);
  if (last && now - last.at < rememberedMs) return last.texts;
  const texts = readEmbargoedTexts(payload);
  remembered.set(payload, { at: now, texts });
  return texts;
}

/** The newest drafts under embargo, as JSON, in all languages. */
async function readEmbargoedTexts(payload: Payload): Promise<string[]> {
  const where = { embargoUntil: { greater_than: new Date().toISOString() } };
  const found = await Promise.all(
    embargoedKinds.map((collection) =>
      payload.find({
        collection,
        where,
        draft: true,
        locale: 'all',
        pagination: false,
        select: { image: true, body: true, seo: true },
      }),
    ),
  );
  return found.flatMap(({ docs }) => docs.map((doc) => JSON.stringify(doc)));
}
