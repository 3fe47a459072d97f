import { useEffect, useState } from 'react';

/**
 * What the CMS answers at an address, asked again for as long as `getPause` gives a number of
 * milliseconds to wait; from the beginning whenever `version` changes. `failed` says that the last
 * answer did not come. Hidden windows ask nothing.
 */
export function usePolled<Answer>(
  address: string | null,
  version: unknown,
  getPause: (answer: Answer) => number | null,
): { answer: Answer | null; failed: boolean } {
  const [state, setState] = useState({ answer: null as Answer | null, failed: false });

  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;

    async function ask(url: string) {
      let pause: number | null = 5000;
      if (document.visibilityState === 'visible') {
        try {
          const response = await fetch(url, { signal: stop.signal });
          if (!response.ok) throw new Error(`${url} answered ${response.status}`);
          const answer = (await response.json()) as Answer;
          setState({ answer, failed: false });
          pause = getPause(answer);
        } catch {
          if (stop.signal.aborted) return;
          setState((last) => ({ ...last, failed: true }));
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
