'use client';

import { Button, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ListedLink } from '#cms/preview/links.ts';
import { PreviewLinkItem } from './PreviewLinkItem.tsx';
import { getPreviewWords } from './previewWords.ts';

const lifetimes = [1, 7, 30];
const address = '/api/preview/links';

/** Makes links that show this draft without login, and lists those there are. */
export function PreviewLinks() {
  const { id, collectionSlug: kind } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const words = getPreviewWords(i18n.language);
  const [links, setLinks] = useState<ListedLink[]>([]);
  const [days, setDays] = useState(7);
  const [fault, setFault] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  /** The answer of the CMS; null, with its sentence shown, when it refuses. */
  const ask = useCallback(
    async (path: string, body?: object) => {
      try {
        const answer = await fetch(path, {
          ...(body && { method: 'POST', body: JSON.stringify(body) }),
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        });
        const value = await answer.json();
        setFault(answer.ok ? '' : (value.error ?? words.silent));
        return answer.ok ? value : null;
      } catch {
        setFault(words.silent);
        return null;
      }
    },
    [i18n.language, words],
  );

  useEffect(() => {
    if (!id || !kind) return;
    const query = new URLSearchParams({ kind, id: String(id) });
    void ask(`${address}?${query}`).then((answer) => answer && setLinks(answer.links));
  }, [id, kind, ask]);

  async function create() {
    setIsBusy(true);
    const answer = await ask(address, { kind, id: String(id), locale, days });
    if (answer) setLinks((others) => [answer.link, ...others]);
    setIsBusy(false);
  }

  async function revoke(link: ListedLink) {
    const answer = await ask(`${address}/${link.id}/revoke`, {});
    if (!answer) return;
    setLinks((all) => all.map((one) => (one.id === link.id ? answer.link : one)));
  }

  const open = links.filter(({ state }) => state === 'open');
  const closed = links.filter(({ state }) => state !== 'open').slice(0, 5);
  return (
    <section aria-label={words.title} className="tembus-links field-type">
      <h4>{words.title}</h4>
      <p>{id ? words.explanation : words.unsaved}</p>
      <div className="tembus-links__new">
        <label>
          {words.lifetime}{' '}
          <select onChange={(event) => setDays(Number(event.target.value))} value={days}>
            {lifetimes.map((count) => (
              <option key={count} value={count}>
                {words.days(count)}
              </option>
            ))}
          </select>
        </label>
        <Button
          buttonStyle="secondary"
          disabled={!id || isBusy}
          margin={false}
          onClick={() => void create()}
          size="small"
        >
          {words.create}
        </Button>
      </div>
      {fault && <p role="alert">{fault}</p>}
      {links.length > 0 && (
        <ul>
          {[...open, ...closed].map((link) => (
            <PreviewLinkItem key={link.id} link={link} onRevoke={revoke} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}
