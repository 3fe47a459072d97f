import { CONTENT_API_URL } from 'astro:env/server';
import { getDocuments, getListing } from '../lib/cms.ts';
import { setPublicUrls } from '../lib/pictures.ts';
import { setDocuments } from '../lib/store.ts';

const checkEvery = 1000;

let listed = '';
let checkedAt = 0;
let refreshing: Promise<void> | undefined;

/** For `astro dev`: loads the store at first use and again whenever something was published. */
export async function refreshStore(): Promise<void> {
  if (Date.now() - checkedAt < checkEvery) return;
  refreshing ??= refresh().finally(() => (refreshing = undefined));
  await refreshing;
}

async function refresh(): Promise<void> {
  if (!CONTENT_API_URL) throw new Error('Set CONTENT_API_URL to the address of the CMS.');
  const api = CONTENT_API_URL;
  const listing = JSON.stringify(await getListing(api));
  if (listing !== listed) {
    setDocuments(await getDocuments(api));
    setPublicUrls((url) => new URL(url, api).href);
    listed = listing;
  }
  checkedAt = Date.now();
}
