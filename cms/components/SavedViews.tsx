'use client';

import { Button, Link, usePreferences, useTranslation } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { toListPath, views } from '#cms/desk/views.ts';

interface Props {
  collectionSlug: string;
  /** The views that make sense of this collection. */
  keys: string[];
}

interface OwnView {
  name: string;
  query: string;
}

const words = {
  id: { title: 'Tampilan', name: 'Nama tampilan ini', save: 'Simpan tampilan', remove: 'Hapus' },
  en: { title: 'Views', name: 'Name of this view', save: 'Save this view', remove: 'Remove' },
};

/** Above a list: the usual views of the newsroom, and those that somebody saved for herself. */
export function SavedViews({ collectionSlug, keys }: Props) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const { title, name: nameLabel, save, remove } = words[language];
  const { getPreference, setPreference } = usePreferences();
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const [own, setOwn] = useState<OwnView[]>([]);
  const [name, setName] = useState('');
  const key = `saved-views-${collectionSlug}`;

  useEffect(() => {
    void getPreference<OwnView[]>(key).then((saved) => setOwn(saved ?? []));
  }, [getPreference, key]);

  async function keep(next: OwnView[]) {
    setOwn(next);
    setName('');
    await setPreference(key, next);
  }

  return (
    <nav aria-label={title} className="tembus-views">
      <ul>
        {views
          .filter((view) => keys.includes(view.key))
          .map((view) => (
            <li key={view.key}>
              <Link href={toListPath(collectionSlug, view.getWhere(new Date()))}>
                {view.label[language]}
              </Link>
            </li>
          ))}
        {own.map((view) => (
          <li key={view.name}>
            <Link href={`${pathname}?${view.query}`}>{view.name}</Link>
            <button
              aria-label={`${remove}: ${view.name}`}
              onClick={() => void keep(own.filter((one) => one !== view))}
              type="button"
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {query.includes('where') && (
        <div className="tembus-views__new">
          <input
            aria-label={nameLabel}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            placeholder={nameLabel}
            value={name}
          />
          <Button
            buttonStyle="secondary"
            disabled={name.trim() === ''}
            margin={false}
            onClick={() => void keep([...own, { name: name.trim(), query }])}
            size="small"
          >
            {save}
          </Button>
        </div>
      )}
    </nav>
  );
}
