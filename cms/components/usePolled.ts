import { useEffect, useState } from 'react';

/**
 * What the CMS answers at an address, asked again for as long as `getPause` gives a number of
 * milliseconds to wait; from the beginning whenever `version` changes. `failed` says that the last
 * answer did not come. Hidden windows ask nothing.
 */
export function usePolled<Answer>(
  address: string | null,
  version: unknown,
  getPause: (answer: Answer, waitedMs: number) => number | null,
): { answer: Answer | null; failed: boolean; waitedMs: number } {
  const [state, setState] = useState({ answer: null as Answer | null, failed: false, waitedMs: 0 });

  useEffect(() => {
    if (!address) return;
    const start = Date.now();
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;

    async function ask(url: string) {
      let pause: number | null = 5000;
      if (document.visibilityState === 'visible') {
        const waitedMs = Date.now() - start;
        try {
          const response = await fetch(url, { signal: stop.signal });
          if (!response.ok) throw new Error(`${url} answered ${response.status}`);
          const answer = (await response.json()) as Answer;
          setState({ answer, failed: false, waitedMs });
          pause = getPause(answer, waitedMs);
        } catch {
          if (stop.signal.aborted) return;
          setState((last) => ({ ...last, failed: true, waitedMs }));
        }
      }
      if (pause !== null && !stop.signal.aborted) timer = setTimeout(() => void ask(url), pause);
    }

    void ask(address);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [address, version, getPause]);

  return state;
}
