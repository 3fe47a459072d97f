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

/** Folders whose file names have a hash in them: what is under such an address never changes. */
const unchanging = ['/_astro/*', '/media/*', '/pagefind/parts/*'];

export function isUnchanging(pathname: string): boolean {
  return unchanging.some((pattern) => pathname.startsWith(pattern.slice(0, -1)));
}

/** What was given up or led elsewhere, but for addresses that have a page again; in one hop. */
export function toMoves(
  redirects: readonly Redirect[],
  hasPage: (path: string) => boolean,
): Map<string, string | null> {
  const written = new Map(
    redirects.flatMap((redirect): [string, string | null][] =>
      'path' in redirect ? [[redirect.path, toWrittenTarget(redirect, hasPage)]] : [],
    ),
  );
  const moves = new Map<string, string | null>();
  for (const redirect of redirects) {
    const target = toPagePath(redirect.to);
    const isThere = target !== null && hasPage(target);
    const to = 'path' in redirect ? written.get(redirect.path) : isThere ? target : null;
    const led = to ?? (target === null ? null : written.get(target)) ?? null;
    for (const from of toOldPaths(redirect)) {
      const isKnownBetter = 'path' in redirect && led === null && moves.has(from);
      if (!hasPage(from) && from !== led && !isKnownBetter) moves.set(from, led);
    }
  }
  return new Map([...moves].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Hosts take an address with its last slash and one without for two. */
function toOldPaths(redirect: Redirect): string[] {
  if (!('path' in redirect)) return [documentPath(redirect) ?? []].flat();
  const { path } = redirect;
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

function toWrittenTarget(
  { to, url }: Extract<Redirect, { path: string }>,
  hasPage: (path: string) => boolean,
): string | null {
  if (url !== null && !url.startsWith('/')) return url;
  const path = url ?? toPagePath(to);
  return path !== null && hasPage(path) ? path : null;
}

function toPagePath(reference: Redirect['to']): string | null {
  return reference === null ? null : documentPath(reference);
}

/** The files that tell static hosts about redirects, withdrawn pages, headers and compressed siblings. */
export function toHostingFiles(
  moves: Moves,
  withdrawn: readonly string[] = [],
): { file: string; content: string }[] {
  return [
    { file: '_redirects', content: toRedirects(moves, withdrawn) },
    { file: '_headers', content: toHeaders() },
    { file: 'Caddyfile', content: toCaddyfile(moves, withdrawn) },
  ];
}

/** The inverse of `_redirects`, for the server that comes with the site; null is for 410. */
export function parseRedirects(text: string): Map<string, string | null> {
  const lines = text.split('\n').filter((line) => line !== '');
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
  return [...lines, ...gone].map((line) => `${line}\n`).join('');
}

function toHeaders(): string {
  const general = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  const lasting = unchanging.map((pattern) => `${pattern}\n  Cache-Control: ${immutable}\n`);
  return [`/*\n${general.join('')}`, ...lasting].join('\n');
}

function toCaddyfile(moves: Moves, withdrawn: readonly string[]): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `\t\t${name} "${value}"\n`,
  );
  const redirects = [...moves].map(([from, to]) =>
    to === null ? `\terror ${from} 410\n` : `\tredir ${from} ${to} 301\n`,
  );
  const gone =
    withdrawn.length === 0
      ? ''
      : `\t@withdrawn path ${withdrawn.join(' ')}\n\tfile_server @withdrawn {\n\t\tstatus 410\n\t}\n`;
  return `# caddy run --config Caddyfile, in this folder
:8080 {
	root * .
	header {
${headers.join('')}	}
	@lasting path ${unchanging.join(' ')}
	header @lasting Cache-Control "${immutable}"
${redirects.join('')}	handle_errors {
		@english path /en/*
		rewrite @english ${notFoundPath('en')}
		@other not path /en/*
		rewrite @other ${notFoundPath('id')}
		file_server {
			status {err.status_code}
		}
	}
${gone}	file_server {
		precompressed br gzip
	}
}
`;
}

function toNotFoundPath(path: string): string {
  const locale = locales.find((one) => path.startsWith(`/${one}/`)) ?? 'id';
  return notFoundPath(locale);
}
