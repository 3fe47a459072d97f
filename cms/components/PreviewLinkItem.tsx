'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { SharedLink } from '#cms/preview/links.ts';
import type { PreviewWords } from './previewWords.ts';

interface Props {
  link: SharedLink;
  words: PreviewWords;
  onRevoke: (link: SharedLink) => Promise<void>;
}

/** One link; the address itself is only there while it opens something. */
export function PreviewLinkItem({ link, words, onRevoke }: Props) {
  const [isCopied, setIsCopied] = useState(false);
  const { url, locale, state, createdBy, expiresAt } = link;
  const facts = [locale.toUpperCase(), words.state(state, expiresAt), createdBy];

  async function copy() {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
  }

  return (
    <li>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {state === 'open' && (
        <>
          <input
            aria-label={words.address}
            onFocus={(event) => event.target.select()}
            readOnly
            value={url}
          />
          <div className="tembus-links__actions">
            <Button buttonStyle="subtle" margin={false} onClick={() => void copy()} size="xsmall">
              {isCopied ? words.copied : words.copy}
            </Button>
            <Button
              buttonStyle="subtle"
              margin={false}
              onClick={() => void onRevoke(link)}
              size="xsmall"
            >
              {words.revoke}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
