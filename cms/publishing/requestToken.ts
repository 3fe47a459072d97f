import type { PayloadRequest } from 'payload';

/**
 * Stands for a request: what hooks remember of it is kept under this. The request and its context
 * do not serve, as Payload copies both while it works.
 */
export function getRequestToken({ context }: PayloadRequest): object {
  const known = context['token'];
  if (typeof known === 'object' && known !== null) return known;
  const token = {};
  context['token'] = token;
  return token;
}
