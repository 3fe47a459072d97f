import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { sitemapPartPath, toAbsoluteUrl } from '#site/lib/paths.ts';
import { getSitemapParts, getSitemapUpdate, toSitemapName } from '#site/lib/sitemapParts.ts';

export const GET: APIRoute = async () => {
  const stream = new SitemapIndexStream();
  for (const part of getSitemapParts()) {
    const lastmod = getSitemapUpdate(part);
    const url = toAbsoluteUrl(sitemapPartPath(toSitemapName(part)));
    stream.write({ url, ...(lastmod !== undefined && { lastmod }) });
  }
  stream.end();
  const xml = await streamToPromise(stream);
  return new Response(xml.toString(), { headers: { 'content-type': 'application/xml' } });
};
