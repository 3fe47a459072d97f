'use client';

import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { cutForSearch, toSearchCard } from '#cms/editorial/searchCard.ts';
import type { AddressNotes } from '#cms/publishing/getAddressNotes.ts';
import { toWindowTitle } from '#site/lib/windowTitle.ts';
import { getSeoWords } from './seoWords.ts';
import { useSettled } from './useSettled.ts';

/** How the page will look in a search result and as a link on WhatsApp, as it is being written. */
export function SeoPreview() {
  const { i18n } = useTranslation();
  const words = getSeoWords(i18n.language);
  const texts = {
    title: useText('title'),
    summary: useText('summary'),
    seoTitle: useText('seo.title'),
    seoDescription: useText('seo.description'),
  };
  const { title, description, hints } = toSearchCard(texts);
  const { site, path } = useAddress(useSettled(useText('slug'), 400));
  const own = useText('seo.image');
  const main = useText('image');
  const picture = useShareImage(own || main);
  const { host } = new URL(site);
  const steps = path ? decodeURI(path).split('/').filter(Boolean) : ['…'];
  return (
    <div className="tembus-seo field-type">
      <section aria-label={words.search}>
        <h4>{words.search}</h4>
        <div className="tembus-seo__result">
          <p className="tembus-seo__address">{[host, ...steps].join(' › ')}</p>
          <p className="tembus-seo__title">
            {title ? toWindowTitle(title, 'Tembus') : words.noTitle}
          </p>
          <p className="tembus-seo__description">
            {cutForSearch(description) || words.noDescription}
          </p>
        </div>
        <ul>
          <li>
            {words.source(texts.seoTitle ? 'own' : 'page', texts.seoDescription ? 'own' : 'page')}
          </li>
          <li>{words.length(title.length, description.length)}</li>
          {hints.map((hint) => (
            <li className="tembus-seo__long" key={hint}>
              {words.hints[hint]}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={words.card}>
        <h4>{words.card}</h4>
        <div className="tembus-seo__card">
          <img alt="" src={picture ?? new URL('/share.jpg', site).href} />
          <div>
            <strong>{title || words.noTitle}</strong>
            <span>{description || words.noDescription}</span>
            <small>{host}</small>
          </div>
        </div>
        <ul>
          <li>{words.picture(picture ? (own ? 'own' : 'main') : 'site')}</li>
        </ul>
      </section>
    </div>
  );
}

function useText(path: string): string {
  const value = useFormFields(([fields]) => fields[path]?.value);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

function useAddress(slug: string): Pick<AddressNotes, 'site' | 'path'> {
  const { id, collectionSlug } = useDocumentInfo();
  const { code: locale } = useLocale();
  const [notes, setNotes] = useState<Pick<AddressNotes, 'site' | 'path'>>({
    site: 'https://tembus.example',
    path: null,
  });
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    const query = new URLSearchParams({ locale, slug });
    fetch(`/api/writtenRedirects/around/${collectionSlug}/${id}?${query}`, { signal: stop.signal })
      .then(async (answer) => answer.ok && setNotes((await answer.json()) as AddressNotes))
      .catch(() => undefined);
    return () => stop.abort();
  }, [id, collectionSlug, locale, slug]);
  return notes;
}

/** The cut of a picture that link cards get; null where the site's own is used. */
function useShareImage(media: string): string | null {
  const [found, setFound] = useState<{ media: string; url: string | null }>();
  useEffect(() => {
    if (!media) return;
    const stop = new AbortController();
    fetch(`/api/media/${media}`, { signal: stop.signal })
      .then(async (answer) => {
        const row = answer.ok ? await answer.json() : null;
        setFound({ media, url: row?.sizes?.share?.url ?? null });
      })
      .catch(() => undefined);
    return () => stop.abort();
  }, [media]);
  return found?.media === media ? found.url : null;
}
