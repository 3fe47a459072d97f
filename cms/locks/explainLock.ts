import { Locked } from 'payload';
import type { AfterErrorHook } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';

/** Says in the user's language why nothing was saved; Payload's own sentence is English. */
export const explainLock: AfterErrorHook = ({ error, req, result }) => {
  if (!(error instanceof Locked)) return undefined;
  const message = toSentence(req, {
    id: 'Orang lain sedang menyunting dokumen ini, jadi perubahan Anda tidak tersimpan. Salin dahulu yang Anda tulis, lalu muat ulang halaman untuk melihat siapa yang menyunting.',
    en: 'Someone else is editing this document, so your change was not saved. Copy what you wrote, then reload the page to see who is editing.',
  });
  return { response: { ...result, errors: [{ message }] } };
};
