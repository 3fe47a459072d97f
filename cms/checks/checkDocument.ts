import type { PayloadRequest } from 'payload';
import { getContext } from '#cms/checks/getContext.ts';
import { toCheckedText } from '#cms/editorial/checks/checkedText.ts';
import type { CheckedText } from '#cms/editorial/checks/checkedText.ts';
import type { Finding, Locale } from '#cms/editorial/checks/finding.ts';
import { runChecks } from '#cms/editorial/checks/runChecks.ts';

export type NewsCollection = 'articles' | 'stories';

export interface CheckedDocument {
  collection: NewsCollection;
  /** Missing as long as it has never been saved. */
  id?: string | undefined;
  locale: Locale;
  /** What is in the form, or about to be stored, in that language. */
  data: unknown;
}

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/**
 * Checks a text in the language in which it is at hand, and in the other as it is stored if readers
 * would see it: publishing puts out both.
 */
export async function checkDocument(
  req: Request,
  document: CheckedDocument,
  { withAdvice }: { withAdvice: boolean },
): Promise<Finding[]> {
  const { collection, id, locale, data } = document;
  const self = id ? `${collection}/${id}` : null;
  const other = locale === 'id' ? 'en' : 'id';
  const stored = await getStored(req, document, other);
  // How the translation stands is what the last save said, whatever a form sends.
  const text = { ...toCheckedText(data), translation: stored?.translation ?? { status: '' } };
  const here = runChecks(text, await getContext(req, text, { locale, self, withAdvice }));
  if (!stored || !isRead(stored, other)) return here;

  // What the languages share is in the form, perhaps newer than what is stored.
  const translation = { ...text, ...getTranslated(stored) };
  const context = await getContext(req, translation, { locale: other, self, withAdvice });
  return [...here, ...runChecks(translation, context).filter((finding) => !isIn(here, finding))];
}

/** The newest version in a language, with nothing borrowed from another. */
async function getStored(
  { payload, transactionID }: Request,
  { collection, id }: CheckedDocument,
  locale: Locale,
): Promise<CheckedText | null> {
  if (!id) return null;
  const row = await payload.findByID({
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    trash: true,
    disableErrors: true,
    req: { transactionID },
  });
  return row && toCheckedText(row);
}

/** Half a translation is none, and readers never see it; Indonesian there always is. */
function isRead({ title, slug, summary, body }: CheckedText, locale: Locale): boolean {
  return locale === 'id' || Boolean(title && slug && summary && body.length > 0);
}

function getTranslated({ title, slug, summary, body, figures }: CheckedText) {
  return { title, slug, summary, body, figures };
}

function isIn(findings: readonly Finding[], { check, message }: Finding): boolean {
  return findings.some((other) => other.check === check && other.message.id === message.id);
}
