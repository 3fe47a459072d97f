import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { toAbsoluteUrl } from '#site/lib/paths.ts';
import { getSitemapEntries } from '#site/lib/sitemap.ts';
import { toSitemapPart, type SitemapEntry } from '#site/lib/sitemapParts.ts';

export const GET: APIRoute = async ({ params }) => {
  const part = toSitemapPart(params['part'] ?? '');
  const entries = part === undefined ? [] : await getSitemapEntries(part);
  if (entries.length === 0) return new Response(null, { status: 404 });
  const stream = new SitemapStream({
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  for (const entry of entries) stream.write(toItem(entry));
  stream.end();
  const xml = await streamToPromise(stream);
  return new Response(xml.toString(), { headers: { 'content-type': 'application/xml' } });
};

function toItem({ locale, alternates, updatedAt }: SitemapEntry) {
  const links = Object.entries(alternates).map(([lang, path]) => ({
    lang,
    url: toAbsoluteUrl(path),
  }));
  return {
    url: toAbsoluteUrl(alternates[locale] ?? ''),
    ...(links.length > 1 && { links }),
    ...(updatedAt !== undefined && { lastmod: updatedAt }),
  };
}
