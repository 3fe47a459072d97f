'use client';

import { useDocumentInfo, useFormSubmitted, useTranslation } from '@payloadcms/ui';
import type { Progress } from '#cms/publishing/getProgress.ts';
import { PublishProgress } from './PublishProgress.tsx';
import { getPublishingWords } from './publishingWords.ts';
import { usePolled } from './usePolled.ts';

const searchFollowsMs = 60_000;

/** Follows a document after it is saved: publishing, live, found by search. */
export function PublishPanel() {
  const { id, collectionSlug, globalSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo();
  const isSubmitted = useFormSubmitted();
  const { i18n } = useTranslation();
  const words = getPublishingWords(i18n.language);
  const document = globalSlug ? `${globalSlug}/${globalSlug}` : id && `${collectionSlug}/${id}`;
  const { answer, failed, waitedMs } = usePolled<Progress>(
    document ? `/api/releases/latest-for/${document}` : null,
    `${lastUpdateTime} ${hasPublishedDoc}`,
    getPause,
  );
  return (
    <section
      aria-label={words.title}
      className="tembus-publishing field-type"
      data-submitted={isSubmitted}
    >
      <h4>{words.title}</h4>
      <div role="status">
        {failed && <p>{words.silent}</p>}
        {!document && <p>{words.unpublished}</p>}
        {answer && !failed && (
          <PublishProgress isLate={waitedMs > 20_000} language={i18n.language} progress={answer} />
        )}
      </div>
    </section>
  );
}

/** Often while something is about to happen, then seldom, then no more. */
function getPause({ state, at, searchMs }: Progress, waitedMs: number): number | null {
  if (state === 'waiting') return waitedMs < 20_000 ? 500 : 5000;
  const isNew = at !== null && Date.now() - Date.parse(at) < searchFollowsMs;
  return state === 'live' && searchMs === null && isNew ? 1000 : null;
}
