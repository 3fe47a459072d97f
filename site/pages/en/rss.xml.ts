import type { APIRoute } from 'astro';
import { getFeed } from '#site/lib/feed.ts';

export const GET: APIRoute = () => getFeed('en');
