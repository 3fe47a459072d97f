import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import { answerDiscreetly } from '#cms/preview/previewHeaders.ts';
import type { Subject } from '#cms/preview/subjects.ts';

export const sentences = {
  malformed: {
    id: 'Permintaan pratinjau ini tidak lengkap. Muat ulang halaman, lalu coba lagi.',
    en: 'This request for a preview is incomplete. Reload the page and try again.',
  },
  missing: {
    id: 'Dokumen atau tautan ini tidak ada lagi.',
    en: 'This document or link is no longer there.',
  },
  embargoed: {
    id: 'Naskah ini diembargo: hanya penyunting yang membagikan pratinjaunya.',
    en: 'This text is under embargo: only editors share previews of it.',
  },
  staffOnly: {
    id: 'Pratinjau hanya untuk redaksi. Masuk dulu ke halaman redaksi.',
    en: 'Previews are for the newsroom only. Log in to the admin first.',
  },
  unprintable: {
    id: 'Isian ini belum dapat ditampilkan. Lanjutkan menulis; pratinjau menyusul.',
    en: 'What is filled in cannot be shown yet. Write on; the preview will follow.',
  },
};

/** What was asked for; null when the request does not say it. */
export function parseRequest<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

/** A refusal in the language of the user. */
export function refuse(req: PayloadRequest, sentence: Sentence, status: number): Response {
  return answerDiscreetly({ error: toSentence(req, sentence) }, status);
}

/** Whether there is such a document and the user of the request may read it. */
export async function isReadable(
  req: PayloadRequest,
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: kind,
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
  });
  return totalDocs > 0;
}
