import type { Locale } from './parts.ts';
import { ask } from './record.ts';
import type { Withdrawal } from './schemas.ts';
import { findDocuments } from './store.ts';

/** Why there is no text any more at an address. */
export function getWithdrawal(
  locale: Locale,
  kind: Withdrawal['address']['kind'],
  slug: string,
): Withdrawal | undefined {
  return ask('getWithdrawal', [locale, kind, slug], () =>
    findDocuments('withdrawals', locale).find(
      ({ address }) => address.kind === kind && address.slug === slug,
    ),
  );
}
