import type { Payload } from 'payload';
import { findCorrections } from '#cms/publishing/corrections.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { toPicture } from '#cms/publishing/pictures.ts';
import { getNames as getPublishedNames } from '#cms/publishing/published.ts';

/**
 * Loads everything the lookup was asked for: one query for each collection named. `getNames`
 * decides what may be named; unless told otherwise, what is published.
 */
export async function findNamed(
  payload: Payload,
  lookup: Lookup,
  getNames = getPublishedNames,
): Promise<void> {
  for (const [kind, ids] of lookup.wanted) {
    if (kind === 'media') await findPictures(payload, lookup, [...ids]);
    else if (kind === 'corrections') await findCorrections(payload, lookup, [...ids]);
    else (await getNames(payload, kind, [...ids])).forEach(lookup.addNames);
  }
}

async function findPictures(payload: Payload, lookup: Lookup, ids: string[]): Promise<void> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: lookup.locale,
    fallbackLocale: 'id',
    pagination: false,
  });
  for (const media of docs) {
    const picture = toPicture(media);
    if (picture) lookup.addPicture(media.id, picture);
  }
}
