'use client';

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { actions } from '#cms/memory/actions.ts';
import type { Event } from '#cms/payload-types.ts';
import { formatMoment } from './deskWords.ts';
import { getHistoryWords } from './historyWords.ts';
import { LanguageRestore } from './LanguageRestore.tsx';
import { useAnswers } from './useAnswers.ts';

const step = 10;

/** Who did what to the document, newest first. */
export function DocumentHistory() {
  const { id, collectionSlug: kind, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const words = getHistoryWords(language);
  const { ask, fault } = useAnswers(words.silent);
  const [limit, setLimit] = useState(step);
  const [found, setFound] = useState<{ docs: Event[]; totalDocs: number } | null>(null);

  useEffect(() => {
    if (!id || !kind) return;
    const query = new URLSearchParams({
      'where[kind][equals]': kind,
      'where[document][equals]': String(id),
      sort: '-at',
      limit: String(limit),
    });
    void ask(`/api/events?${query}`).then((answer) => {
      if (answer) setFound(answer as unknown as { docs: Event[]; totalDocs: number });
    });
  }, [ask, id, kind, limit, lastUpdateTime]);

  const events = found?.docs ?? [];
  return (
    <section aria-label={words.title} className="tembus-history field-type">
      <h4>{words.title}</h4>
      {fault && <p role="alert">{fault}</p>}
      {found?.totalDocs === 0 && <p>{words.none}</p>}
      <ol>
        {events.map(({ id: key, action, at, detail, locale, user, userName }) => (
          <li key={key}>
            <strong>{actions[action][language]}</strong>
            {locale && ` (${locale.toUpperCase()})`}
            <p>
              {(user && userName) ?? words.system} · {formatMoment(language, at)}
            </p>
            {detail && <p className="tembus-history__detail">{detail}</p>}
          </li>
        ))}
      </ol>
      {(found?.totalDocs ?? 0) > limit && (
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={() => setLimit(limit + step * 2)}
          size="xsmall"
        >
          {words.more}
        </Button>
      )}
      {id && (kind === 'articles' || kind === 'stories') && (
        <LanguageRestore id={String(id)} kind={kind} language={language} />
      )}
    </section>
  );
}
