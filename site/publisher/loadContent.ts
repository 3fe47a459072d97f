import type { Content } from './content.ts';
import { getPictureUses } from './pictureUses.ts';
import type { Reports } from './reports.ts';
import type { Site } from './site.ts';
import { fetchChanges, findDifferences } from './sync.ts';

/** Brings what was kept from the last start up to date, or fetches all when there is nothing. */
export async function loadContent(
  api: string,
  content: Content,
  site: Site,
  reports: Reports,
): Promise<void> {
  const { pictures } = site;
  if (!isKept(content, site, reports)) {
    return site.load(content, (message) => reports.tell(new Error(message), 'export'));
  }
  const { changes, refused } = await fetchChanges(api, await findDifferences(api, content));
  const applied = content.toApplied(changes);
  pictures.count(getPictureUses(applied.flatMap(({ before }) => before ?? [])), -1);
  pictures.count(getPictureUses(applied.flatMap(({ document }) => document ?? [])), 1);
  content.apply(applied);
  reports.refuse(refused, 'export');
}

/** Whether documents of the last start are at hand; what cannot be read of them is told. */
function isKept(content: Content, { pictures }: Site, reports: Reports): boolean {
  try {
    return content.load((shown, count) => pictures.count(shown, count));
  } catch (error) {
    pictures.forget();
    reports.tell(error, 'export');
    return false;
  }
}
