import type { PayloadRequest } from 'payload';

export interface Sentence {
  id: string;
  en: string;
}

/** The sentence in the language in which the user reads the admin; Indonesian when unknown. */
export function toSentence(req: Pick<PayloadRequest, 'i18n'> | undefined, sentence: Sentence) {
  return req?.i18n?.language === 'en' ? sentence.en : sentence.id;
}
