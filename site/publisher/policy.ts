import { createHash } from 'node:crypto';

const charset = /<meta charset="utf-8"\s*\/?>/i;
const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/i;
const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

const digests = new Map<string, string>();

/**
 * The page with its policy as a tag right after the character set, where it governs all that
 * follows. Of the hashes Astro lists for the whole site only those this page needs are kept.
 */
export function toGuardedPage(html: string, header: string | null): string {
  const policy = header ?? policyTag.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page has no content security policy.');
  const page = html.replace(policyTag, '');
  if (!charset.test(page)) throw new Error('The page does not name its character set (utf-8).');
  const tag = `<meta http-equiv="content-security-policy" content="${toPagePolicy(policy, page)}">`;
  return page.replace(charset, (found) => found + tag);
}

function toPagePolicy(policy: string, html: string): string {
  const needed = getInlineDigests(html);
  return policy
    .split(';')
    .map((directive) =>
      directive
        .trim()
        .split(/\s+/)
        .filter((source) => !source.startsWith("'sha256-") || needed.has(source))
        .join(' '),
    )
    .filter((directive) => directive !== '')
    .join('; ');
}

function getInlineDigests(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, , attributes = '', text = ''] of html.matchAll(inline)) {
    if (text === '' || attributes.includes('application/ld+json')) continue;
    found.add(toDigest(text));
  }
  return found;
}

function toDigest(text: string): string {
  let digest = digests.get(text);
  if (digest === undefined) {
    digest = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    digests.set(text, digest);
  }
  return digest;
}
