import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries the publisher's token; how long the answer takes tells nothing. */
export function isPublisher(headers: Headers, token: string | undefined): boolean {
  if (!token) return false;
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  return timingSafeEqual(toDigest(given), toDigest(token));
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
