'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { ListedLink } from '#cms/preview/links.ts';
import type { PreviewWords } from './previewWords.ts';

interface Props {
  link: ListedLink;
  words: PreviewWords;
  onRevoke: (link: ListedLink) => Promise<void>;
}

/** How long it is said that the address was copied, in milliseconds. */
const saidFor = 4000;

/** One link; its address is only there while it opens something, for whoever may share it. */
export function PreviewLinkItem({ link, words, onRevoke }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { url, locale, state, createdBy, expiresAt } = link;
  const facts = [locale.toUpperCase(), words.state(state, expiresAt), createdBy];

  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);

  /** Browsers let pages that come without HTTPS copy nothing; then the address is only marked. */
  async function copy(address: string) {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(words.copied);
    } catch {
      field.current?.select();
      setCopied(words.marked);
    }
  }

  return (
    <li>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {state === 'open' && url !== null && (
        <input
          aria-label={words.address}
          onFocus={(event) => event.target.select()}
          readOnly
          ref={field}
          value={url}
        />
      )}
      {state === 'open' && (
        <div className="tembus-links__actions">
          {url !== null && (
            <Button
              buttonStyle="subtle"
              margin={false}
              onClick={() => void copy(url)}
              size="xsmall"
            >
              {copied ?? words.copy}
            </Button>
          )}
          <Button
            buttonStyle="subtle"
            margin={false}
            onClick={() => void onRevoke(link)}
            size="xsmall"
          >
            {words.revoke}
          </Button>
        </div>
      )}
    </li>
  );
}
