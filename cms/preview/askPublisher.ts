import { env } from '#cms/env.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import type { Doc, Locale } from '#cms/publishing/documents.ts';

const patienceMs = 10_000;

/** The publisher did not give a page; the sentence goes to whoever wants to see it. */
export class PublisherFailure extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options);
    this.sentence = sentence;
  }
}

/** The page of a draft as HTML, rendered by the publisher, who keeps nothing of it. */
export async function askPublisher(document: Doc, locale: Locale): Promise<string> {
  const response = await request(JSON.stringify({ document, locale }));
  const text = await response.text();
  if (response.ok) return text;
  const reason = toReason(text) || `HTTP ${response.status}`;
  throw new PublisherFailure({
    id: `Penerbit situs tidak dapat menampilkan draf ini: ${reason}`,
    en: `The publisher of the site cannot show this draft: ${reason}`,
  });
}

async function request(body: string): Promise<Response> {
  const { PUBLISHER_URL, PUBLISHER_TOKEN } = env;
  if (!PUBLISHER_URL || !PUBLISHER_TOKEN) {
    throw new PublisherFailure({
      id: 'Pratinjau belum dapat ditampilkan: PUBLISHER_URL dan PUBLISHER_TOKEN belum diisi di .env.',
      en: 'The preview cannot be shown yet: PUBLISHER_URL and PUBLISHER_TOKEN are missing in .env.',
    });
  }
  try {
    return await fetch(new URL('/preview', PUBLISHER_URL), {
      method: 'POST',
      headers: { Authorization: `Bearer ${PUBLISHER_TOKEN}`, 'Content-Type': 'application/json' },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (cause) {
    const sentence = {
      id: 'Penerbit situs sedang tidak menjawab. Naskah Anda aman; coba lagi sebentar lagi.',
      en: 'The publisher of the site does not answer. Your text is safe; try again in a moment.',
    };
    throw new PublisherFailure(sentence, { cause });
  }
}

/** The publisher says what is wrong as `{ error }`. */
function toReason(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    const isReason = typeof answer === 'object' && answer !== null && 'error' in answer;
    return isReason ? String(answer.error).slice(0, 500) : '';
  } catch {
    return '';
  }
}
