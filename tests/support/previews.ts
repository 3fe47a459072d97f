import { vi } from 'vitest';
import type { User } from '#cms/payload-types.ts';
import type { SharedLink } from '#cms/preview/links.ts';
import { aDraftArticle, anAuthorization } from '#tests/support/builders.ts';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { startFakePublisher } from '#tests/support/fakePublisher.ts';
import type { FakePublisher } from '#tests/support/fakePublisher.ts';

export interface PreviewingCms extends Cms {
  publisher: FakePublisher;
  /** Posts JSON to an address under `/api/preview/` in the name of a user. */
  post(path: string, body: object, user: User | null): Promise<Response>;
  /** Makes a link to a draft. */
  share(order: object, user: User): Promise<SharedLink>;
}

/** A CMS that knows a publisher. */
export async function startPreviewingCms(): Promise<PreviewingCms> {
  const publisher = await startFakePublisher();
  vi.stubEnv('PUBLISHER_URL', publisher.url);
  vi.stubEnv('PUBLISHER_TOKEN', publisher.token);
  vi.stubEnv('SITE_URL', 'https://tembus.example');
  const cms = await startCms();

  async function post(path: string, body: object, user: User | null) {
    const authorization = user ? await anAuthorization(cms.payload, user) : {};
    const headers = { 'Content-Type': 'application/json', ...authorization };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    return cms.rest(`/api/preview/${path}`, request);
  }

  return {
    ...cms,
    publisher,
    post,
    share: async (order, user) => {
      const response = await post('links', order, user);
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
      const { link } = (await response.json()) as { link: SharedLink };
      return link;
    },
    close: async () => {
      vi.unstubAllEnvs();
      await cms.close();
      await publisher.close();
    },
  };
}

/** Opens a link as somebody without a login would. */
export async function openLink(cms: PreviewingCms, url: string) {
  const response = await cms.rest(url);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A link that somebody shares to a new draft. */
export async function aSharedDraft(cms: PreviewingCms, sharer: User, order: object = {}) {
  const { id, title } = await aDraftArticle(cms.payload);
  const link = await cms.share({ kind: 'articles', id, locale: 'id', ...order }, sharer);
  return { ...link, document: id, title };
}
