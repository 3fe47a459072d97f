'use client';

import {
  Button,
  useDocumentInfo,
  useField,
  useForm,
  useFormFields,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { subjectKinds } from '#cms/editorial/relatedTexts.ts';
import type { RelatedText } from '#cms/publishing/relatedEndpoint.ts';
import { useSettled } from './useSettled.ts';

const words = {
  id: {
    title: 'Usulan baca juga',
    why: 'sama',
    add: 'Tambahkan',
    none: 'Belum ada usulan. Isi judul, topik, wilayah, tokoh, atau produk.',
    silent: 'Usulan tidak dapat diambil. Coba lagi nanti.',
    kinds: { articles: 'Berita', stories: 'Kisah' },
  },
  en: {
    title: 'Suggested to read also',
    why: 'both have',
    add: 'Add',
    none: 'No suggestions yet. Fill in title, topics, regions, people or products.',
    silent: 'Suggestions could not be fetched. Try again later.',
    kinds: { articles: 'Article', stories: 'Story' },
  },
};

type Chosen = { relationTo: string; value: string };

/** Below what is related: published texts that share subjects and words, added by one click. */
export function RelatedSuggestions() {
  const { id, collectionSlug: kind } = useDocumentInfo();
  const { getData } = useForm();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { value, setValue } = useField<Chosen[] | null>({ path: 'related' });
  const said = useFormFields(([fields]) =>
    JSON.stringify(
      ['title', 'summary', ...subjectKinds].map((name) => fields[name]?.value ?? null),
    ),
  );
  const settled = useSettled(said, 700);
  const chosen = JSON.stringify((value ?? []).map((one) => one.value));
  const [found, setFound] = useState<RelatedText[] | null>(null);
  const [failed, setFailed] = useState(false);
  const { title, why, add, none, silent, kinds } = words[i18n.language === 'en' ? 'en' : 'id'];

  useEffect(() => {
    const stop = new AbortController();
    const data = getData();
    const asked = Object.fromEntries(subjectKinds.map((name) => [name, data[name] ?? []]));
    fetch('/api/related', {
      method: 'POST',
      signal: stop.signal,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...asked,
        kind,
        id: id ? String(id) : '',
        locale,
        title: data['title'] ?? '',
        summary: data['summary'] ?? '',
        body: data['body'],
        related: JSON.parse(chosen),
      }),
    })
      .then(async (answer) => {
        setFailed(!answer.ok);
        if (answer.ok) setFound((await answer.json()).suggestions);
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [chosen, getData, id, kind, locale, settled]);

  return (
    <section aria-label={title} className="tembus-related field-type">
      <h4>{title}</h4>
      {failed && <p role="alert">{silent}</p>}
      {!failed && found?.length === 0 && <p>{none}</p>}
      <ul>
        {(found ?? []).map((one) => (
          <li key={one.id}>
            <div>
              <strong>{one.title}</strong>
              <p>
                {kinds[one.kind]}
                {one.reasons.length > 0 && ` · ${why}: ${one.reasons.join(', ')}`}
              </p>
            </div>
            <Button
              aria-label={`${add}: ${one.title}`}
              buttonStyle="secondary"
              margin={false}
              onClick={() => setValue([...(value ?? []), { relationTo: one.kind, value: one.id }])}
              size="small"
            >
              {add}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
