import type { PayloadRequest } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';

export const sentences = {
  malformed: {
    id: 'Langkah ini tidak dikenal. Muat ulang halaman, lalu coba lagi.',
    en: 'This step is not known. Reload the page and try again.',
  },
  missing: { id: 'Tulisan ini tidak ada lagi.', en: 'This text is no longer there.' },
  staffOnly: {
    id: 'Hanya untuk redaksi. Masuk dulu ke halaman redaksi.',
    en: 'For the newsroom only. Log in to the admin first.',
  },
  moved: {
    id: 'Status tulisan ini sudah diubah orang lain. Muat ulang halaman, lalu periksa lagi.',
    en: 'Somebody else has changed the state of this text. Reload the page and look again.',
  },
};

/** A refusal in the language of the user, shaped as Payload shapes its own. */
export function refuse(req: PayloadRequest, sentence: Sentence, status: number): Response {
  return Response.json({ errors: [{ message: toSentence(req, sentence) }] }, { status });
}
