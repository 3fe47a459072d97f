import type { Payload } from 'payload';
import { parseTarget } from '#cms/editorial/corrections.ts';
import { isStanding, readCorrections, toCorrection } from '#cms/publishing/corrections.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Withdrawal } from '#cms/publishing/recordDocuments.ts';

/** What stands at the addresses of texts that were withdrawn and not published again. */
export async function getWithdrawals(payload: Payload): Promise<Withdrawal[]> {
  const rows = (await readCorrections(payload)).filter(isStanding);
  return rows.flatMap((row) => {
    const { kind, id } = parseTarget(row.target);
    const { slugs = {}, publishedAt = null } = row.withdrawn ?? {};
    return locales.flatMap((locale): Withdrawal[] => {
      const slug = slugs[locale];
      if (slug === undefined) return [];
      return [
        {
          kind: 'withdrawals',
          id,
          locale,
          updatedAt: row.updatedAt,
          address: { kind, slug },
          alternates: slugs,
          publishedAt,
          correction: toCorrection(row, locale),
        },
      ];
    });
  });
}
