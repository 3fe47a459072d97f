import { useDocumentInfo } from '@payloadcms/ui';
import type { Situation } from '#cms/steps/situation.ts';
import { usePolled } from './usePolled.ts';

/** Where the text in the form stands; asked again after each save and now and then. */
export function useSituation(): Situation | null {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const address = id ? `/api/${collectionSlug}/${id}/steps` : null;
  return usePolled<Situation>(address, lastUpdateTime, getPause).answer;
}

function getPause(): number {
  return 30_000;
}
