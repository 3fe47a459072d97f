import type { Release } from '#cms/payload-types.ts';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';

/** What `/api/releases/status` answers. */
export interface SiteStatus {
  isSetUp: boolean;
  publisher: PublisherStatus | null;
  receipts: Release[];
}
