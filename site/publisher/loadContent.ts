import type { Content } from './content.ts';
import type { Reports } from './reports.ts';
import type { Site } from './site.ts';

/**
 * Takes what was kept from the last start, or fetches all when there is nothing: answers which.
 * What is out of date or misfits is left to a comparison, which takes each document by itself.
 */
export async function loadContent(
  content: Content,
  site: Site,
  { reports, leftOut }: { reports: Reports; leftOut: ReadonlySet<string> },
): Promise<'kept' | 'fetched'> {
  if (isKept(content, site, { reports, leftOut })) return 'kept';
  await site.load(content, () => undefined);
  return 'fetched';
}

/** Whether documents of the last start are at hand; what cannot be read of them is told. */
function isKept(
  content: Content,
  { pictures }: Site,
  { reports, leftOut }: { reports: Reports; leftOut: ReadonlySet<string> },
): boolean {
  try {
    return content.load((shown, count) => pictures.count(shown, count), leftOut);
  } catch (error) {
    pictures.forget();
    reports.tell(error, 'export');
    return false;
  }
}
