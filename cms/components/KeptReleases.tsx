import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';
import { formatCount, formatTime, getPublishingWords } from './publishingWords.ts';

interface Props {
  publisher: PublisherStatus;
  language: string;
  canRollBack: boolean;
  onRolledBack(): void;
}

/** The releases on the publisher's disk, newest first, each of which can be put live again. */
export function KeptReleases({ publisher, language, canRollBack, onRolledBack }: Props) {
  const words = getPublishingWords(language);
  const [asked, setAsked] = useState('');
  const [fault, setFault] = useState('');

  async function rollBack(release: string) {
    setAsked('');
    const response = await fetch('/api/releases/rollback', {
      method: 'POST',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ release }),
    }).catch(() => null);
    const answer = await response?.json().catch(() => ({}));
    setFault(response?.ok ? '' : (answer?.error ?? words.silent));
    onRolledBack();
  }

  return (
    <details>
      <summary>{words.kept}</summary>
      {fault && <p role="alert">{fault}</p>}
      <ul className="tembus-releases__kept">
        {publisher.releases.map(({ id, at, pages, reason }) => (
          <li key={id}>
            <span title={id}>
              {formatTime(language, at)} · {words.count(formatCount(language, pages))} ·{' '}
              {toReason(reason, language)}
            </span>
            {id === publisher.live && <strong>{words.isLive}</strong>}
            {canRollBack && id !== publisher.live && asked !== id && (
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => setAsked(id)}
                size="small"
              >
                {words.rollBack}
              </Button>
            )}
            {asked === id && (
              <>
                <Button margin={false} onClick={() => void rollBack(id)} size="small">
                  {words.confirm}
                </Button>
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => setAsked('')}
                  size="small"
                >
                  {words.cancel}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function toReason(reason: string, language: string): string {
  const { reasons } = getPublishingWords(language);
  return Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reason;
}
