import type { Progress } from '#cms/publishing/getProgress.ts';
import { lateMs } from './progressPause.ts';
import { getProgressWords } from './progressWords.ts';
import { formatDuration, formatTime } from './publishingWords.ts';

interface Props {
  progress: Progress;
  language: string;
}

/** "Menerbitkan… → Tayang dalam 0,8 dtk (10.42.07 WITA) → Ditemukan pencarian dalam 3,1 dtk" */
export function PublishProgress({ progress, language }: Props) {
  const { state, isWithdrawal, waitedMs, at, pageMs, searchMs, links, error } = progress;
  const words = getProgressWords(language);
  const said = isWithdrawal ? words.withdrawal : words.publication;
  const waiting = waitedMs > lateMs ? said.late : said.waiting;
  return (
    <>
      {state === 'unpublished' && <p>{words.unpublished}</p>}
      {state === 'unattended' && <p>{said.unattended}</p>}
      {state === 'waiting' && <p className="tembus-publishing__waiting">{waiting}</p>}
      {state === 'absent' && <p role="alert">{said.absent}</p>}
      {state === 'live' && (
        <ul className="tembus-publishing__steps">
          <li>
            {toStep(said.live, words.within, formatDuration(language, pageMs))}
            {at && ` (${formatTime(language, at)})`}
          </li>
          {searchMs !== null && (
            <li>{toStep(said.found, words.within, formatDuration(language, searchMs))}</li>
          )}
          {searchMs === null && pageMs !== null && <li>{words.searching}</li>}
        </ul>
      )}
      {state === 'rolledBack' && at && (
        <p>
          {said.rolledBack} ({formatTime(language, at)})
        </p>
      )}
      {state === 'failed' && (
        <div role="alert">
          <p className="tembus-publishing__error">{error}</p>
          <p>{said.failed}</p>
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
