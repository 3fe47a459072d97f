import type { KeptRelease } from '#cms/publishing/keptReleases.ts';
import { getPublishingWords } from './publishingWords.ts';

interface Props {
  /** Null until the CMS has answered. */
  kept: KeptRelease | null;
  hasFailed: boolean;
  language: string;
}

/** What giving an older release back to readers brings with it. */
export function RollbackWarning({ kept, hasFailed, language }: Props) {
  const words = getPublishingWords(language);
  const withdrawn = kept?.withdrawn ?? [];
  const titles = withdrawn.map((title) => `“${title}”`).join(', ');
  return (
    <div className="tembus-releases__warning" role="alert">
      {!kept && <p>{hasFailed ? words.unchecked : words.checking}</p>}
      {withdrawn.length > 0 && <p>{words.seenAgain(withdrawn.length, titles)}</p>}
      <p>{words.ends}</p>
    </div>
  );
}
