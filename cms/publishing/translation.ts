import type { Article as ArticleRow } from '#cms/payload-types.ts';
import { isOlderThanCorrection } from '#cms/editorial/translation.ts';
import type { Article, Locale } from '#cms/publishing/documents.ts';

/** What a reader of the translation is told; the original is never behind itself. */
export function toTranslation(
  stored: ArticleRow['translation'],
  locale: Locale,
  corrections: readonly { issuedAt: string }[],
): Article['translation'] {
  const { status, madeAt } = stored ?? {};
  const isOlder =
    locale === 'en' &&
    status === 'stale' &&
    isOlderThanCorrection(
      { status, madeAt: madeAt ?? null },
      corrections.map(({ issuedAt }) => issuedAt),
    );
  return { isOlderThanCorrection: isOlder };
}
