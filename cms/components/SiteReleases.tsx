'use client';

import { Button, useAuth, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { formatTime, formatWork, getPublishingWords } from './publishingWords.ts';
import { KeptReleases } from './KeptReleases.tsx';
import { ReceiptTable } from './ReceiptTable.tsx';
import type { SiteStatus } from './siteStatus.ts';
import { usePolled } from './usePolled.ts';
import { useRollback } from './useRollback.ts';

/** On the dashboard: what the publisher is doing, what it did, and the way back. */
export function SiteReleases() {
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const { language } = i18n;
  const words = getPublishingWords(language);
  const [version, setVersion] = useState(0);
  const { answer, failed } = usePolled<SiteStatus>('/api/releases/status', version, getPause);
  const { show, fault } = useRollback(language, () => setVersion((last) => last + 1));
  const isEditor = user?.role === 'editor' || user?.role === 'admin';
  const working = answer?.publisher?.working;
  const old = findOld(answer);
  return (
    <section aria-label={words.releases} className="tembus-releases">
      <h2>{words.releases}</h2>
      <div role="status">
        <p>{failed ? words.silent : answer && toSentence(answer, language)}</p>
        {old && <p className="tembus-releases__old">{words.isOld(formatTime(language, old.at))}</p>}
        {working && (
          <progress
            aria-label={words.progress}
            max={Math.max(working.total, 1)}
            value={working.done}
          />
        )}
      </div>
      {old && isEditor && (
        <Button margin={false} onClick={() => void show(old.newest)} size="small">
          {words.showNewest}
        </Button>
      )}
      {fault && <p role="alert">{fault}</p>}
      {answer && (
        <>
          <h3>{words.latest}</h3>
          <ReceiptTable language={language} receipts={answer.receipts} />
          {answer.publisher && (
            <KeptReleases
              canRollBack={isEditor}
              language={language}
              onShow={(release) => void show(release)}
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

/** When the release that readers see was made and which is the newest, unless it is that. */
function findOld(status: SiteStatus | null): { at: string; newest: string } | null {
  const { live = null, releases = [] } = status?.publisher ?? {};
  const [newest] = releases;
  const shown = releases.find(({ id }) => id === live);
  return newest && shown && shown !== newest ? { at: shown.at, newest: newest.id } : null;
}

function toSentence({ isSetUp, publisher }: SiteStatus, language: string): string {
  const words = getPublishingWords(language);
  if (!isSetUp) return words.notSetUp;
  if (!publisher) return words.absent;
  return publisher.working ? formatWork(language, publisher.working) : words.ready;
}
