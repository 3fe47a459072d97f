import { isIP } from 'node:net';
import type { PayloadRequest } from 'payload';

/**
 * The address of whoever speaks to the server; null for what the server does by itself. The last
 * entry of the list is what the nearest proxy saw, or Next without one: earlier entries are claims
 * of the visitor. Whoever reaches the CMS past the proxy can claim that one too.
 */
export function getClientAddress({ headers }: Partial<Pick<PayloadRequest, 'headers'>>) {
  const last = headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (!last) return null;
  const address = last.replace(/^::ffff:(?=[\d.]+$)/, '');
  return isIP(address) ? address : null;
}
