import type { Release } from '#cms/payload-types.ts';
import { formatCount, formatDuration, formatTime, getPublishingWords } from './publishingWords.ts';

interface Props {
  receipts: Release[];
  language: string;
}

/** A row for each report; an error takes the place of the times. */
export function ReceiptTable({ receipts, language }: Props) {
  const words = getPublishingWords(language);
  if (receipts.length === 0) return <p>{words.none}</p>;
  return (
    <div className="tembus-releases__table">
      <table>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {receipts.map(({ id, at, reason, pages, pageMs, searchMs, error }) => (
            <tr key={id}>
              <td>{formatTime(language, at)}</td>
              <td>{words.reasons[reason]}</td>
              {error?.message ? (
                <td className="tembus-publishing__error" colSpan={3}>
                  {error.message}
                </td>
              ) : (
                <>
                  <td>
                    {words.pages(formatCount(language, pages?.written ?? 0), pages?.removed ?? 0)}
                  </td>
                  <td>{formatDuration(language, pageMs) ?? '–'}</td>
                  <td>{formatDuration(language, searchMs) ?? '–'}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
