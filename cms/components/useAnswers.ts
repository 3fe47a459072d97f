import { useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';

type Ask = (
  path: string,
  options?: { method?: string; body?: object },
) => Promise<Record<string, unknown> | null>;

/**
 * Asks the CMS in the language of the admin. An answer is null when it refuses or is silent; its
 * sentence is then the fault.
 */
export function useAnswers(silent: string): { ask: Ask; fault: string } {
  const { i18n } = useTranslation();
  const [fault, setFault] = useState('');
  const ask = useCallback<Ask>(
    async (path, { method = 'GET', body } = {}) => {
      try {
        const response = await fetch(path, {
          method,
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
          ...(body && { body: JSON.stringify(body) }),
        });
        const value = await response.json();
        setFault(response.ok ? '' : (value.error ?? value.errors?.[0]?.message ?? silent));
        return response.ok ? value : null;
      } catch {
        setFault(silent);
        return null;
      }
    },
    [i18n.language, silent],
  );
  return { ask, fault };
}
