'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { ListedLink } from '#cms/preview/links.ts';
import type { PreviewWords } from './previewWords.ts';

interface Props {
  link: ListedLink;
  words: PreviewWords;
  onRevoke: (link: ListedLink) => Promise<void>;
}

/** One link; its address is only there while it opens something, for whoever may share it. */
export function PreviewLinkItem({ link, words, onRevoke }: Props) {
  const [isCopied, setIsCopied] = useState(false);
  const { url, locale, state, createdBy, expiresAt } = link;
  const facts = [locale.toUpperCase(), words.state(state, expiresAt), createdBy];

  async function copy(address: string) {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  }

  return (
    <li>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {state === 'open' && url !== null && (
        <input
          aria-label={words.address}
          onFocus={(event) => event.target.select()}
          readOnly
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
              {isCopied ? words.copied : words.copy}
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
