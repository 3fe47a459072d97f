import { Button, Link, useLocale } from '@payloadcms/ui';
import { useState } from 'react';
import { formatMoment } from './deskWords.ts';
import { getHistoryWords } from './historyWords.ts';
import { useAnswers } from './useAnswers.ts';

interface Props {
  kind: 'articles' | 'stories';
  id: string;
  language: string;
}

interface Version {
  id: string;
  updatedAt: string;
  version: { title?: string };
}

/** Takes the language that is being edited back from an older version, and only that. */
export function LanguageRestore({ kind, id, language }: Props) {
  const words = getHistoryWords(language);
  const { code } = useLocale();
  const locale = code === 'en' ? 'en' : 'id';
  const { ask, fault } = useAnswers(words.silent);
  const [versions, setVersions] = useState<Version[]>([]);
  const [asked, setAsked] = useState('');

  async function load(isOpen: boolean) {
    if (!isOpen) return;
    const query = new URLSearchParams({
      'where[parent][equals]': id,
      sort: '-updatedAt',
      limit: '15',
      locale,
      'fallback-locale': 'none',
      'select[updatedAt]': 'true',
      'select[version][title]': 'true',
    });
    const answer = await ask(`/api/${kind}/versions?${query}`);
    if (answer) setVersions((answer['docs'] as Version[]).slice(1));
  }

  async function restore(version: string) {
    const path = `/api/${kind}/versions/${version}/restore-language?locale=${locale}`;
    if (await ask(path, { method: 'POST' })) window.location.reload();
    setAsked('');
  }

  return (
    <details onToggle={(event) => void load(event.currentTarget.open)}>
      <summary>{words.versions}</summary>
      <p>{words.explanation(words.languages[locale])}</p>
      {fault && <p role="alert">{fault}</p>}
      <ul>
        {versions.map(({ id: version, updatedAt, version: { title } }) => (
          <li key={version}>
            <p>
              {formatMoment(language, updatedAt)}
              {title && ` · ${title}`}
            </p>
            <div className="tembus-links__actions">
              <Button
                buttonStyle={asked === version ? 'primary' : 'subtle'}
                margin={false}
                onClick={() => (asked === version ? void restore(version) : setAsked(version))}
                size="xsmall"
              >
                {asked === version ? words.confirm : words.restore}
              </Button>
              <Link href={`/admin/collections/${kind}/${id}/versions/${version}?locale=${locale}`}>
                {words.compare}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
