'use client';

import { useDocumentInfo, useFormSubmitted, useTranslation } from '@payloadcms/ui';
import type { Progress } from '#cms/publishing/getProgress.ts';
import { getProgressPause } from './progressPause.ts';
import { getProgressWords } from './progressWords.ts';
import { PublishProgress } from './PublishProgress.tsx';
import { useOutcomeNotice } from './useOutcomeNotice.ts';
import { usePolled } from './usePolled.ts';

/** Follows a document after it is saved: publishing, live, found by search. */
export function PublishPanel() {
  const { id, collectionSlug, globalSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo();
  const isSubmitted = useFormSubmitted();
  const { i18n } = useTranslation();
  const words = getProgressWords(i18n.language);
  const collected = id ? `${collectionSlug}/${id}` : undefined;
  const document = globalSlug ? `${globalSlug}/${globalSlug}` : collected;
  const { answer, failed } = usePolled<Progress>(
    document ? `/api/releases/latest-for/${document}` : null,
    `${lastUpdateTime} ${hasPublishedDoc}`,
    getProgressPause,
  );
  useOutcomeNotice(document, answer, i18n.language);
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
        {answer && !failed && <PublishProgress language={i18n.language} progress={answer} />}
      </div>
    </section>
  );
}
