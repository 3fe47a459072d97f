import { APIError } from 'payload';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload';
import type { DocumentNote } from '#cms/payload-types.ts';
import { findMentioned } from '#cms/desk/findMentioned.ts';
import { findStaff } from '#cms/desk/readers.ts';
import { sendLetters } from '#cms/desk/sendLetters.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { findNewest } from '#cms/memory/findNewest.ts';
import { toTitle } from '#cms/memory/getTitle.ts';

/** A note is about a document that is there. */
export const checkNote: CollectionBeforeChangeHook<DocumentNote> = async (hook) => {
  const { data, operation, req } = hook;
  if (operation === 'update') return data;
  const config = req.payload.config.collections.find(({ slug }) => slug === data.kind);
  const text = config && (await findNewest(req, config.slug, String(data.document)));
  if (text) return { ...data, title: toTitle(config, text) };
  const sentence = toSentence(req, {
    id: 'Naskah ini belum tersimpan atau sudah dihapus. Simpan dulu, lalu tulis catatannya.',
    en: 'This text is not saved yet, or has been deleted. Save it first, then write the note.',
  });
  throw new APIError(sentence, 404, undefined, true);
};

/** Who wrote a note, whom it calls and who settled it follow from the request. */
export const signNote: CollectionBeforeChangeHook<DocumentNote> = async (hook) => {
  const { data, operation, originalDoc, req } = hook;
  const signed = operation === 'create' ? { ...data, ...(await sign(data.text ?? '')) } : data;
  const resolved = Boolean(signed.resolved);
  if (resolved === Boolean(originalDoc?.resolved)) return signed;
  return {
    ...signed,
    resolvedByName: resolved ? (req.user?.name ?? null) : null,
    resolvedAt: resolved ? new Date().toISOString() : null,
  };

  async function sign(text: string) {
    const mentioned = findMentioned(text, await findStaff(req));
    return {
      author: req.user?.id ?? null,
      authorName: req.user?.name ?? null,
      mentions: mentioned.map(({ id }) => id),
    };
  }
};

export const announceMentions: CollectionAfterChangeHook<DocumentNote> = async (hook) => {
  const { doc, operation, req } = hook;
  const ids = (doc.mentions ?? []).map((user) => (typeof user === 'object' ? user.id : user));
  if (operation === 'update' || ids.length === 0) return doc;
  const news = { occasion: 'mentioned', title: doc.title ?? '–', remark: doc.text } as const;
  await sendLetters(req, { kind: doc.kind, id: doc.document }, news, await findStaff(req, ids));
  return doc;
};

/** With a document goes what was said about it; the memory stays. */
export const forgetNotes: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.delete({
    collection: 'documentNotes',
    where: { kind: { equals: collection.slug }, document: { equals: String(id) } },
    req,
  });
};
