'use client';

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { TranslationProgress } from '#cms/translation/getProgress.ts';
import { formatTime } from './publishingWords.ts';
import { TranslationDifference } from './TranslationDifference.tsx';
import { getTranslationWords } from './translationWords.ts';
import { usePolled } from './usePolled.ts';

/** How the English stands to the Indonesian, and the button that says it is up to date. */
export function TranslationPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const words = getTranslationWords(i18n.language);
  const [confirmations, setConfirmations] = useState(0);
  const [fault, setFault] = useState('');
  const address = id ? `/api/${collectionSlug}/${id}/translation` : null;
  const version = `${lastUpdateTime} ${confirmations}`;
  const { answer, failed } = usePolled<TranslationProgress>(address, version, never);

  async function confirm(url: string) {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ isCurrent: true }),
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
    }).catch(() => null);
    const body: { error?: string } | null = (await response?.json().catch(() => null)) ?? null;
    setFault(response?.ok ? '' : (body?.error ?? words.silent));
    setConfirmations((count) => count + 1);
  }

  return (
    <section aria-label={words.title} className="tembus-translation field-type">
      <div role="status">
        {!address && <p>{words.unsaved}</p>}
        {failed && <p>{words.silent}</p>}
        {answer && !failed && (
          <p className={`tembus-translation__${answer.status}`}>{words.statuses[answer.status]}</p>
        )}
      </div>
      {answer?.status === 'stale' && answer.difference && (
        <TranslationDifference difference={answer.difference} words={words} />
      )}
      {address && (answer?.status === 'stale' || answer?.status === 'inWork') && (
        <>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void confirm(address)}
            size="small"
          >
            {words.confirm}
          </Button>
          <p>{words.explanation}</p>
        </>
      )}
      {fault && <p role="alert">{fault}</p>}
      {answer?.madeAt && (
        <p>{words.made(formatTime(i18n.language, answer.madeAt), answer.madeBy)}</p>
      )}
    </section>
  );
}

/** Nothing changes by itself: it is asked again after each save. */
function never(): null {
  return null;
}
