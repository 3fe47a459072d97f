import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link opens; a token is valid for exactly this. */
export interface LinkGrant {
  id: string;
  kind: string;
  documentId: string;
  locale: string;
  /** ISO 8601. */
  expiresAt: string;
}

/** The public end of a link: the id of its row, and a signature of 256 bits that only we can make. */
export function toLinkToken(grant: LinkGrant, secret: string): string {
  return `${grant.id}.${sign(grant, secret).toString('base64url')}`;
}

/** The id that a token claims to be of; null when it is no token. */
export function getLinkId(token: string): string | null {
  return /^(?<id>[0-9a-f-]{16,36})\.[\w-]{43}$/.exec(token)?.groups?.['id'] ?? null;
}

/** Compared in constant time. */
export function isTokenOf(token: string, grant: LinkGrant, secret: string): boolean {
  const given = Buffer.from(token);
  const right = Buffer.from(toLinkToken(grant, secret));
  return given.length === right.length && timingSafeEqual(given, right);
}

function sign({ id, kind, documentId, locale, expiresAt }: LinkGrant, secret: string): Buffer {
  const message = JSON.stringify(['preview', id, kind, documentId, locale, expiresAt]);
  return createHmac('sha256', secret).update(message).digest();
}
