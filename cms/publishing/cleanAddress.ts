/** Files of the site itself, which no redirect may hide. */
const reserved =
  /^\/(?:_astro|media|pagefind)\/|^\/(?:robots\.txt|sitemap(?:-[\w-]+)?\.xml|404\.html)$/;

/** What static hosts take as it is: a blank, a brace or a star would mean something to them. */
const plain = /^\/(?:[\w.~%@+,=-]+(?:\/|$))*$/;

const longest = 2000;

/**
 * The path of an address of this site as redirects keep it: with its last slash, unless it names a
 * file. Null when it cannot be one: another host, a question mark, something to be escaped.
 */
export function toOwnPath(text: string, site: string): string | null {
  const written = text.trim();
  const isPath = written.startsWith('/') && !written.startsWith('//');
  if (!isPath && !/^https?:\/\//i.test(written)) return null;
  const url = URL.parse(written, site);
  if (!url || url.search !== '' || bareHost(url.host) !== bareHost(new URL(site).host)) return null;
  const path = url.pathname;
  if (path.length > longest) return null;
  if (!plain.test(path) || !isDecodable(path) || reserved.test(path)) return null;
  return path.endsWith('/') || isFile(path) ? path : `${path}/`;
}

/** A complete address of another host, written so that no host takes a part of it for a command. */
export function toForeignUrl(text: string, site: string): string | null {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  if (bareHost(url.host) === bareHost(new URL(site).host)) return null;
  const { href } = url;
  return /^[\w.~%@+,=/:?&#!;-]+$/.test(href) && href.length <= longest ? href : null;
}

/** `/2019/kopi.html` names a file, `/2019/v1.5-rilis/` does not. */
export function isFile(path: string): boolean {
  return /\.[a-z0-9]{1,5}$/i.test(path);
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}
