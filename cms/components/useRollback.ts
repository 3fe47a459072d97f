import { useState } from 'react';
import { getPublishingWords } from './publishingWords.ts';

/** Shows readers another release; `fault` is why the last attempt failed. */
export function useRollback(language: string, onDone: () => void) {
  const [fault, setFault] = useState('');

  async function show(release: string): Promise<void> {
    const response = await fetch('/api/releases/rollback', {
      method: 'POST',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ release }),
    }).catch(() => null);
    const answer = await response?.json().catch(() => ({}));
    setFault(response?.ok ? '' : (answer?.error ?? getPublishingWords(language).silent));
    onDone();
  }

  return { show, fault };
}
