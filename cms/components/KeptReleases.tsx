import { useState } from 'react';
import type { KeptRelease } from '#cms/publishing/keptReleases.ts';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';
import { KeptReleaseItem } from './KeptReleaseItem.tsx';
import { getPublishingWords } from './publishingWords.ts';
import { usePolled } from './usePolled.ts';

interface Props {
  publisher: PublisherStatus;
  language: string;
  canRollBack: boolean;
  onShow(release: string): void;
}

/** The releases on the publisher's disk, newest first, each of which can be put live again. */
export function KeptReleases({ publisher, language, canRollBack, onShow }: Props) {
  const words = getPublishingWords(language);
  const { live, releases } = publisher;
  const [isOpen, setIsOpen] = useState(false);
  const address = isOpen ? '/api/releases/kept' : null;
  const version = `${live} ${releases[0]?.id}`;
  const { answer, failed } = usePolled<KeptRelease[]>(address, version, getPause);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.kept}</summary>
      <ul className="tembus-releases__kept">
        {releases.map((release, position) => (
          <KeptReleaseItem
            canRollBack={canRollBack && position > 0 && release.id !== live}
            hasFailed={failed}
            isLive={release.id === live}
            key={release.id}
            kept={answer?.find(({ id }) => id === release.id) ?? null}
            language={language}
            onShow={() => onShow(release.id)}
            release={release}
          />
        ))}
      </ul>
    </details>
  );
}

/** Others withdraw texts meanwhile. */
function getPause(): number {
  return 15_000;
}
