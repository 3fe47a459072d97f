import type { Progress } from '#cms/publishing/getProgress.ts';
import { getProgressPause } from './progressPause.ts';
import { getProgressWords } from './progressWords.ts';
import { PublishProgress } from './PublishProgress.tsx';
import { usePolled } from './usePolled.ts';

interface Props {
  /** As the address of its progress ends: "articles/<id>". */
  document: string;
  /** When it changed. */
  version: string;
  language: string;
}

/** What becomes of a change, for a notice that outlives the form where it was made. */
export function ChangeOutcome({ document, version, language }: Props) {
  const { answer, failed } = usePolled<Progress>(
    `/api/releases/latest-for/${document}`,
    version,
    getProgressPause,
  );
  return (
    <div className="tembus-outcome">
      {failed && <p>{getProgressWords(language).silent}</p>}
      {answer && !failed && <PublishProgress language={language} progress={answer} />}
    </div>
  );
}
