import type { APIRoute } from 'astro';
import { sitemapPath, toAbsoluteUrl } from '#site/lib/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsoluteUrl(sitemapPath())}\n`);
