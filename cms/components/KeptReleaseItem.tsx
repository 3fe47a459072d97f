import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { KeptRelease } from '#cms/publishing/keptReleases.ts';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';
import { formatCount, formatTime, getPublishingWords } from './publishingWords.ts';
import { RollbackWarning } from './RollbackWarning.tsx';

interface Props {
  release: PublisherStatus['releases'][number];
  /** What the CMS knows of it; null until it has answered. */
  kept: KeptRelease | null;
  hasFailed: boolean;
  isLive: boolean;
  canRollBack: boolean;
  language: string;
  onShow(): void;
}

/** A release: when, what came with it, and the way back to it. */
export function KeptReleaseItem(props: Props) {
  const { canRollBack, hasFailed, isLive, kept, language, onShow, release } = props;
  const words = getPublishingWords(language);
  const [isAsked, setIsAsked] = useState(false);
  const facts = [
    formatTime(language, release.at),
    words.count(formatCount(language, release.pages)),
    toReason(release.reason, language),
  ];

  function confirm() {
    setIsAsked(false);
    onShow();
  }

  return (
    <li>
      <span title={release.id}>{facts.join(' · ')}</span>
      {isLive && <strong>{words.isLive}</strong>}
      {kept && kept.titles.length > 0 && (
        <span className="tembus-releases__titles">{toTitles(kept, language)}</span>
      )}
      {canRollBack && !isAsked && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setIsAsked(true)}
          size="small"
        >
          {words.rollBack}
        </Button>
      )}
      {isAsked && (
        <>
          <RollbackWarning hasFailed={hasFailed} kept={kept} language={language} />
          <Button disabled={!kept && !hasFailed} margin={false} onClick={confirm} size="small">
            {words.confirm}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => setIsAsked(false)}
            size="small"
          >
            {words.cancel}
          </Button>
        </>
      )}
    </li>
  );
}

function toTitles({ titles, others }: KeptRelease, language: string): string {
  const { others: more } = getPublishingWords(language);
  return [titles.join(', '), ...(others > 0 ? [more(others)] : [])].join(' ');
}

function toReason(reason: string, language: string): string {
  const { reasons } = getPublishingWords(language);
  return Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reason;
}
