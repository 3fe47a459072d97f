import type { PayloadRequest } from 'payload';
import { getTitle } from '#cms/memory/getTitle.ts';
import { collectionKinds } from '#cms/publishing/documents.ts';
import { findWithdrawn, wasSeen } from '#cms/publishing/findWithdrawn.ts';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';

/** What an editor should know of a release before she gives it back to readers. */
export interface KeptRelease {
  id: string;
  /** The first of the documents that came with it, and how many others did. */
  titles: string[];
  others: number;
  /** Titles of what was withdrawn since, which its readers would see again. */
  withdrawn: string[];
}

const titledAtMost = 2;

export async function describeReleases(
  req: PayloadRequest,
  releases: PublisherStatus['releases'],
): Promise<KeptRelease[]> {
  const oldest = releases.map(({ at }) => at).toSorted()[0];
  if (oldest === undefined) return [];
  const withdrawn = await findWithdrawn(req, oldest);
  const documents = await findDocuments(
    req,
    releases.map(({ id }) => id),
  );
  return Promise.all(
    releases.map(async ({ id, at }) => {
      const own = documents.get(id) ?? [];
      return {
        id,
        titles: await getTitles(req, own.slice(0, titledAtMost)),
        others: Math.max(0, own.length - titledAtMost),
        withdrawn: withdrawn.filter((text) => wasSeen(text, at)).map(({ title }) => title),
      };
    }),
  );
}

/** What has a title, of all that came with each release, as "articles/<id>". */
async function findDocuments(req: PayloadRequest, ids: string[]): Promise<Map<string, string[]>> {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: { release: { in: ids }, 'error.message': { exists: false } },
    sort: 'createdAt',
    pagination: false,
    select: { release: true, documents: true },
    req: { transactionID: req.transactionID },
  });
  const found = new Map<string, string[]>();
  for (const { release, documents } of docs) {
    const titled = (documents ?? []).filter((name) => isTitled(name));
    found.set(release, [...new Set([...(found.get(release) ?? []), ...titled])]);
  }
  return found;
}

function isTitled(document: string): boolean {
  return collectionKinds.some((kind) => document.startsWith(`${kind}/`));
}

async function getTitles(req: PayloadRequest, documents: string[]): Promise<string[]> {
  const titles = await Promise.all(
    documents.map((document) => {
      const [kind = '', id = ''] = document.split('/');
      return getTitle(req, kind, id);
    }),
  );
  return titles.filter((title) => title !== null);
}
