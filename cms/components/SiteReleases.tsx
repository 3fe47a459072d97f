'use client';

import { useAuth, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { formatCount, getPublishingWords } from './publishingWords.ts';
import { KeptReleases } from './KeptReleases.tsx';
import { ReceiptTable } from './ReceiptTable.tsx';
import type { SiteStatus } from './siteStatus.ts';
import { usePolled } from './usePolled.ts';

/** On the dashboard: what the publisher is doing, what it did, and the way back. */
export function SiteReleases() {
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const { language } = i18n;
  const words = getPublishingWords(language);
  const [version, setVersion] = useState(0);
  const { answer, failed } = usePolled<SiteStatus>('/api/releases/status', version, getPause);
  const isEditor = user?.role === 'editor' || user?.role === 'admin';
  const working = answer?.publisher?.working;
  return (
    <section aria-label={words.releases} className="tembus-releases">
      <h2>{words.releases}</h2>
      <div role="status">
        <p>{failed ? words.silent : answer && toSentence(answer, language)}</p>
        {working && (
          <progress
            aria-label={words.progress}
            max={Math.max(working.total, 1)}
            value={working.done}
          />
        )}
      </div>
      {answer && (
        <>
          <h3>{words.latest}</h3>
          <ReceiptTable language={language} receipts={answer.receipts} />
          {answer.publisher && (
            <KeptReleases
              canRollBack={isEditor}
              language={language}
              onRolledBack={() => setVersion((last) => last + 1)}
              publisher={answer.publisher}
            />
          )}
        </>
      )}
    </section>
  );
}

function getPause({ publisher }: SiteStatus): number {
  return publisher?.working ? 1000 : 5000;
}

function toSentence({ isSetUp, publisher }: SiteStatus, language: string): string {
  const words = getPublishingWords(language);
  if (!isSetUp) return words.notSetUp;
  if (!publisher) return words.absent;
  if (!publisher.working) return words.ready;
  const { phase, done, total } = publisher.working;
  return words.working(phase, formatCount(language, done), formatCount(language, total));
}
