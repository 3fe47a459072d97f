'use client';

import {
  Button,
  useAuth,
  useDocumentInfo,
  useField,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { AddressNotes as Notes } from '#cms/publishing/getAddressNotes.ts';
import { getAddressWords } from './addressWords.ts';
import { useSettled } from './useSettled.ts';

const endpoint = '/api/writtenRedirects';
const kinds = ['articles', 'stories', 'sellers', 'products', 'regions', 'topics', 'people'];

/** Below the slug: the whole address, a warning when it is reused, and what leads here. */
export function AddressNotes() {
  const { id, collectionSlug: kind, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { value } = useField<string>({ path: 'slug' });
  const slug = useSettled(value ?? '', 400);
  const words = getAddressWords(i18n.language);
  const [notes, setNotes] = useState<Notes | null>(null);
  const [old, setOld] = useState('');
  const [sentence, setSentence] = useState('');
  const [version, setVersion] = useState(0);
  const isPaged = Boolean(id && kind && kinds.includes(kind));

  useEffect(() => {
    if (!isPaged) return;
    const stop = new AbortController();
    const query = new URLSearchParams({ locale, slug });
    fetch(`${endpoint}/around/${kind}/${id}?${query}`, { signal: stop.signal })
      .then(async (answer) => setNotes(answer.ok ? ((await answer.json()) as Notes) : null))
      .catch(() => undefined);
    return () => stop.abort();
  }, [isPaged, kind, id, locale, slug, lastUpdateTime, version]);

  async function point(path: string) {
    const answer = await fetch(`${endpoint}/point`, {
      method: 'POST',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind, id: String(id), locale, path }),
    }).catch(() => null);
    const body = await answer?.json().catch(() => null);
    const [fault] = body?.errors ?? [];
    const reason = fault?.data?.errors?.[0]?.message ?? fault?.message ?? words.silent;
    setSentence(answer?.ok ? body.message : reason);
    if (answer?.ok) setOld('');
    setVersion((last) => last + 1);
  }

  if (!isPaged || !notes) return null;
  const isEditor = user?.role === 'editor' || user?.role === 'admin';
  return (
    <div className="tembus-address">
      {notes.path && <p className="tembus-address__path">{notes.path}</p>}
      {notes.reused && (
        <p className="tembus-address__warning" role="status">
          {words.reused(notes.reused.name)}
        </p>
      )}
      {isEditor &&
        notes.offers.map((path) => (
          <p key={path}>
            {words.offer(path)}{' '}
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void point(path)}
              size="xsmall"
            >
              {words.leadHere}
            </Button>
          </p>
        ))}
      {(notes.old.length > 0 || isEditor) && (
        <details>
          <summary>{words.old(notes.old.length)}</summary>
          <ul>
            {notes.old.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
          {isEditor && (
            <div className="tembus-address__new">
              <input
                aria-label={words.add}
                onChange={(event) => setOld(event.target.value)}
                placeholder={words.add}
                value={old}
              />
              <Button
                buttonStyle="secondary"
                disabled={!old.trim()}
                margin={false}
                onClick={() => void point(old)}
                size="small"
              >
                {words.leadHere}
              </Button>
            </div>
          )}
        </details>
      )}
      {sentence && <p role="status">{sentence}</p>}
    </div>
  );
}
