import type { CollectionBeforeValidateHook } from 'payload';
import { env } from '#cms/env.ts';
import { toForeignUrl, toOwnPath } from '#cms/publishing/cleanAddress.ts';

/** Writes addresses as the site does; what cannot be one stays as it was typed, to be refused. */
export const cleanRedirect: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data;
  const path = typeof data.path === 'string' ? toOwnPath(data.path, env.SITE_URL) : null;
  const url = typeof data.url === 'string' && data.url ? toTarget(data.url) : null;
  return {
    ...data,
    ...(path !== null && { path }),
    ...(url !== null && { url }),
    ...(data.to && { url: null }),
  };
};

function toTarget(text: string): string | null {
  return toOwnPath(text, env.SITE_URL) ?? toForeignUrl(text, env.SITE_URL);
}
