import type { Progress } from '#cms/publishing/getProgress.ts';
import { formatDuration, formatTime, getPublishingWords } from './publishingWords.ts';

interface Props {
  progress: Progress;
  language: string;
  /** Whether it has taken longer than it should. */
  isLate: boolean;
}

/** "Menerbitkan… → Tayang dalam 0,8 dtk (10.42.07 WITA) → Ditemukan pencarian dalam 3,1 dtk" */
export function PublishProgress({ progress, language, isLate }: Props) {
  const { state, at, pageMs, searchMs, links, error } = progress;
  const words = getPublishingWords(language);
  const waiting = isLate ? words.late : words.waiting;
  return (
    <>
      {state === 'unpublished' && <p>{words.unpublished}</p>}
      {state === 'unattended' && <p>{words.unattended}</p>}
      {state === 'waiting' && <p className="tembus-publishing__waiting">{waiting}</p>}
      {state === 'live' && at && (
        <ul className="tembus-publishing__steps">
          <li>
            {toStep(words.live, words.within, formatDuration(language, pageMs))} (
            {formatTime(language, at)})
          </li>
          {searchMs !== null && (
            <li>{toStep(words.found, words.within, formatDuration(language, searchMs))}</li>
          )}
          {searchMs === null && pageMs !== null && <li>{words.searching}</li>}
        </ul>
      )}
      {state === 'rolledBack' && at && (
        <p>
          {words.rolledBack} ({formatTime(language, at)})
        </p>
      )}
      {state === 'failed' && (
        <div role="alert">
          <p className="tembus-publishing__error">{error}</p>
          <p>{words.failed}</p>
        </div>
      )}
      {links.length > 0 && (
        <ul className="tembus-publishing__links">
          {links.map((link) => (
            <li key={link.locale}>
              <a href={link.url} rel="noopener" target="_blank">
                {words.open[link.locale]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function toStep(done: string, within: string, duration: string | null): string {
  return duration ? `${done} ${within} ${duration}` : done;
}
