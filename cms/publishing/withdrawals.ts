import type { Payload } from 'payload';
import { parseTarget } from '#cms/editorial/corrections.ts';
import { isStanding, readCorrections, toCorrection } from '#cms/publishing/corrections.ts';
import { locales } from '#cms/publishing/documents.ts';
import type { Withdrawal } from '#cms/publishing/recordDocuments.ts';
import { documentPath } from '#site/lib/paths.ts';

/** What stands at the addresses of withdrawn texts, but for those that editors lead elsewhere. */
export async function getWithdrawals(payload: Payload): Promise<Withdrawal[]> {
  const all = await getAllWithdrawals(payload);
  if (all.length === 0) return all;
  const paths = all.map(({ address, locale }) => documentPath({ ...address, locale }));
  const { docs } = await payload.find({
    collection: 'writtenRedirects',
    where: { path: { in: paths.filter((path) => path !== null) } },
    pagination: false,
    select: { path: true },
  });
  const led = new Set<string | null>(docs.map(({ path }) => path));
  return all.filter((_, at) => !led.has(paths[at] ?? null));
}

/** Of every text that was withdrawn and not published again. */
export async function getAllWithdrawals(payload: Payload): Promise<Withdrawal[]> {
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
