import { env } from '#cms/env.ts';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/gi;
/** They would not run; without them the browser does not complain of each. */
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|<link [^>]*rel="modulepreload"[^>]*>/gi;
const offeringTag = /<link [^>]*rel="(?:canonical|alternate)"[^>]*>/gi;
/** The beginning of an address on this site, in an attribute that has one. */
const attribute = /(\s(?:href|src)=")(\/(?!\/)[^"]*)/g;
const sourceSet = /(\ssrcset=")([^"]*)/g;

/**
 * The page of a draft as the publisher renders it, made fit for an address on the CMS: what it
 * shows comes from the site, pictures that the site has not got yet from here, and nothing in it
 * is offered to search engines. `notice` is put before the page.
 */
export function toDraftPage(html: string, notice = ''): string {
  return html
    .replace(policyTag, '')
    .replace(scripts, '')
    .replace(offeringTag, '')
    .replace(attribute, (_, start: string, path: string) => start + toAbsolute(path))
    .replace(sourceSet, (_, start: string, set: string) => start + toAbsoluteSet(set))
    .replace(/<head[^>]*>/i, (tag) => `${tag}<meta name="robots" content="noindex, nofollow">`)
    .replace(/<body[^>]*>/i, (tag) => tag + notice);
}

/** What a draft page may load; no script, so that nothing in a draft can act in the CMS. */
export function getDraftPolicy(): string {
  const site = new URL(env.SITE_URL).origin;
  const cms = new URL(env.CMS_URL).origin;
  return [
    "default-src 'none'",
    `style-src ${site} 'unsafe-inline'`,
    `font-src ${site}`,
    `img-src ${site} ${cms} 'self' data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function toAbsoluteSet(set: string): string {
  return set
    .split(', ')
    .map((candidate) => (candidate.startsWith('/') ? toAbsolute(candidate) : candidate))
    .join(', ');
}

function toAbsolute(path: string): string {
  const home = path.startsWith('/api/public/') ? env.CMS_URL : env.SITE_URL;
  return home.replace(/\/$/, '') + path;
}
