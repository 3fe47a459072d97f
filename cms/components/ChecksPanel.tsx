'use client';

import { useTranslation } from '@payloadcms/ui';
import { getCheckWords } from './checkWords.ts';
import { FindingList } from './FindingList.tsx';
import { useFindings } from './useFindings.ts';

/** What is still amiss in the text, as one types: errors first, each a way to its field. */
export function ChecksPanel() {
  const { i18n } = useTranslation();
  const words = getCheckWords(i18n.language);
  const { findings, failed } = useFindings();
  const errors = findings?.filter(({ level }) => level === 'error') ?? [];
  const advice = findings?.filter(({ level }) => level === 'advice') ?? [];
  return (
    <section aria-label={words.title} className="tembus-checks field-type">
      <h4>{words.title}</h4>
      <div role="status">
        {failed && <p>{words.silent}</p>}
        {!failed && findings === null && <p>{words.checking}</p>}
        {!failed && findings?.length === 0 && <p className="tembus-checks__none">{words.none}</p>}
        {errors.length > 0 && (
          <p className="tembus-checks__errors">{words.errors(errors.length)}</p>
        )}
      </div>
      <FindingList findings={errors} words={words} />
      {advice.length > 0 && <p className="tembus-checks__advice">{words.advice(advice.length)}</p>}
      <FindingList findings={advice} words={words} />
    </section>
  );
}
