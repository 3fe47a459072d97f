import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { sitemapPartPath, toAbsoluteUrl } from '#site/lib/paths.ts';
import { getSitemapParts, toSitemapName } from '#site/lib/sitemapParts.ts';

export const GET: APIRoute = async () => {
  const stream = new SitemapIndexStream();
  // Without the time of their last change: every edit would change this file as well as its part.
  for (const part of getSitemapParts()) {
    stream.write({ url: toAbsoluteUrl(sitemapPartPath(toSitemapName(part))) });
  }
  stream.end();
  const xml = await streamToPromise(stream);
  return new Response(xml.toString(), { headers: { 'content-type': 'application/xml' } });
};
