import type { Doc } from '#cms/publishing/documents.ts';
import type { Page } from '#cms/publishing/lists.ts';
import type { Cms } from '#tests/support/cms.ts';

/** What the public content API says at a path such as `articles?locale=en`. */
export async function read(cms: Cms, path: string): Promise<{ status: number; body: unknown }> {
  const response = await cms.rest(`/api/public/${path}`);
  return { status: response.status, body: await response.json() };
}

/** A list that is expected to be there. */
export async function readPage<Item = Doc>(cms: Cms, path: string): Promise<Page<Item>> {
  const response = await cms.rest(`/api/public/${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Page<Item>;
}

/** A document that is expected to be there. */
export async function readDocument<Document extends Doc>(
  cms: Cms,
  kind: Document['kind'],
  id: string,
  locale = 'id',
): Promise<Document> {
  const response = await cms.rest(`/api/public/${kind}/${id}?locale=${locale}`);
  if (!response.ok) throw new Error(`${kind}/${id} answered ${response.status}`);
  return (await response.json()) as Document;
}
