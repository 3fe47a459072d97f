import { documentPath, locales, notFoundPath } from '../lib/paths.ts';
import type { Redirect } from '../lib/cms.ts';

/** Where an address leads that has no page any more; null when there is nothing to see. */
export type Moves = ReadonlyMap<string, string | null>;

export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // The pages carry their policy in a tag, where this directive has no effect.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export const immutable = 'public, max-age=31536000, immutable';

/** For everything else: browsers keep it, but ask each time whether it is still right. */
export const fresh = 'no-cache';

/** What is never changed may be taken by any page: a draft shown at the CMS does so. */
export const lastingHeaders = {
  'Cache-Control': immutable,
  'Access-Control-Allow-Origin': '*',
};

/** Folders whose file names have a hash in them: what is under such an address never changes. */
export const unchangingFolders = ['_astro', 'media', 'pagefind/parts'];

/** Caddy refuses a file without a line. */
const redirectsHeading = '# Where addresses without a page lead (301), and which are gone (410).';

/** Files that hosts read and readers are not served. */
export const hostingFiles = ['_redirects', '_headers', 'Caddyfile'] as const;

type HostingFile = (typeof hostingFiles)[number];

const unchanging = unchangingFolders.map((folder) => `/${folder}/*`);

export function isUnchanging(pathname: string): boolean {
  return unchanging.some((pattern) => pathname.startsWith(pattern.slice(0, -1)));
}

/** What the pages of a release answer about themselves. */
interface Pages {
  has(path: string): boolean;
  /** Where a document is in this release, whatever slug others know of it; null without a page. */
  find(target: Target): string | null;
}

type Target = NonNullable<Redirect['to']>;

/**
 * What was given up or led elsewhere, but for addresses that have a page again; in one hop.
 * Redirects are read after documents and may name an address that has no page yet.
 */
export function toMoves(redirects: readonly Redirect[], pages: Pages): Map<string, string | null> {
  const written = new Map(
    redirects.flatMap((redirect): [string, string | null][] =>
      'path' in redirect ? [[redirect.path, toWrittenTarget(redirect, pages)]] : [],
    ),
  );
  const moves = new Map<string, string | null>();
  for (const redirect of redirects) {
    const target = redirect.to && documentPath(redirect.to);
    const to = 'path' in redirect ? written.get(redirect.path) : toPagePath(redirect.to, pages);
    const led = to ?? (target === null ? null : written.get(target)) ?? null;
    for (const from of toOldPaths(redirect)) {
      const isKnownBetter = 'path' in redirect && led === null && moves.has(from);
      const isPage = pages.has(from) || pages.has(`${from}/`);
      if (!isPage && from !== led && !isKnownBetter) moves.set(from, led);
    }
  }
  return new Map([...moves].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Hosts take an address with its last slash and one without for two. */
function toOldPaths(redirect: Redirect): string[] {
  const path = 'path' in redirect ? redirect.path : documentPath(redirect);
  if (path === null) return [];
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

function toWrittenTarget(
  { to, url }: Extract<Redirect, { path: string }>,
  pages: Pages,
): string | null {
  if (url === null) return toPagePath(to, pages);
  return !url.startsWith('/') || pages.has(url) ? url : null;
}

function toPagePath(target: Redirect['to'], pages: Pages): string | null {
  if (target === null) return null;
  const path = documentPath(target);
  return path !== null && pages.has(path) ? path : pages.find(target);
}

/** The files that tell static hosts about redirects, withdrawn pages, headers and compressed siblings. */
export function toHostingFiles(
  moves: Moves,
  withdrawn: readonly string[] = [],
): { file: HostingFile; content: string }[] {
  return [
    { file: '_redirects', content: toRedirects(moves, withdrawn) },
    { file: '_headers', content: toHeaders() },
    { file: 'Caddyfile', content: toCaddyfile(moves) },
  ];
}

/** Whether an address is that of a file which is for hosts and not for readers. */
export function isForHosts(pathname: string): boolean {
  return hostingFiles.some((file) => pathname === `/${file}`);
}

/** The inverse of `_redirects`, for the server that comes with the site; null is for 410. */
export function parseRedirects(text: string): Map<string, string | null> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [from = '', to = '', status] = line.split(' ');
      return [from, status === '410' ? null : to];
    }),
  );
}

function toRedirects(moves: Moves, withdrawn: readonly string[]): string {
  const lines = [...moves].map(([from, to]) =>
    to === null ? `${from} ${toNotFoundPath(from)} 410` : `${from} ${to} 301`,
  );
  // The page says why its text is gone: a host that does not know 410 shows it all the same.
  const gone = withdrawn.map((path) => `${path} ${path} 410`);
  return [redirectsHeading, ...lines, ...gone].map((line) => `${line}\n`).join('');
}

/**
 * Without a `Cache-Control` for pages: the hosts that read this file let browsers ask each time
 * by themselves, and would join a second value to that of the lasting files.
 */
function toHeaders(): string {
  const general = toHeaderLines(securityHeaders, ([name, value]) => `  ${name}: ${value}\n`);
  const lasting = toHeaderLines(lastingHeaders, ([name, value]) => `  ${name}: ${value}\n`);
  return [`/*\n${general}`, ...unchanging.map((pattern) => `${pattern}\n${lasting}`)].join('\n');
}

/** It reads `_redirects`, so that an edit which moves a page changes one file less. */
function toCaddyfile(moves: Moves): string {
  const general = toHeaderLines(securityHeaders, ([name, value]) => `\t\t${name} "${value}"\n`);
  const lasting = toHeaderLines(lastingHeaders, ([name, value]) => `\t\t${name} "${value}"\n`);
  // Caddy decodes an address before it looks for it in the map.
  const encoded = [...moves]
    .filter(([from]) => from.includes('%'))
    .map(([from, to]) => (to === null ? `\terror ${from} 410\n` : `\tredir ${from} ${to} 301\n`));
  return `# caddy run --config Caddyfile, in this folder; SITE_ADDRESS is the domain to serve and
# SITE_ROOT the folder, when it is not this one.
{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:.}
	header {
${general}	}
	@lasting path ${unchanging.join(' ')}
	header @lasting {
${lasting}	}
	@fresh not path ${unchanging.join(' ')}
	header @fresh Cache-Control ${fresh}
	map {http.request.orig_uri.path} {moved_to} {moved_status} {
		import _redirects
	}
	@moved vars {moved_status} 301
	redir @moved {moved_to} 301
	@index path_regexp index ^(.*/)index\\.html$
	redir @index {re.index.1} 301
${encoded.join('')}	@gone vars {moved_status} 410
	rewrite @gone {moved_to}
	file_server @gone {
		status 410
	}
	handle_errors {
		header Cache-Control ${fresh}
		@english path /en/*
		rewrite @english ${notFoundPath('en')}
		@other not path /en/*
		rewrite @other ${notFoundPath('id')}
		file_server {
			status {err.status_code}
		}
	}
	file_server {
		precompressed br gzip
		hide ${hostingFiles.join(' ')}
	}
}
`;
}

function toHeaderLines(
  headers: Record<string, string>,
  toLine: (header: [name: string, value: string]) => string,
): string {
  return Object.entries(headers).map(toLine).join('');
}

function toNotFoundPath(path: string): string {
  const locale = locales.find((one) => path.startsWith(`/${one}/`)) ?? 'id';
  return notFoundPath(locale);
}
