import { createApp } from 'astro/app/entrypoint';
import { withOverlay } from '../lib/overlay.ts';
import type { CollectionKind, Locale } from '../lib/parts.ts';
import { documentPath, homePath, type Path } from '../lib/paths.ts';
import { setPublicUrls } from '../lib/pictures.ts';
import { findStalePages, forgetPage, recordPage } from '../lib/record.ts';
import { hasSlug, type Doc } from '../lib/schemas.ts';
import { changeDocuments, findHead, setDocuments } from '../lib/store.ts';
import { getAddresses } from './addresses.ts';

export interface Rendered {
  status: number;
  body: string;
}

const app = createApp({ streaming: false });
const { origin } = new URL(import.meta.env.SITE);
keepPages(app.manifest);

/**
 * Renders one address without noting anything; what a template throws is thrown on, not turned into
 * an error page.
 */
async function renderOnce(path: string): Promise<Rendered> {
  const failures: unknown[] = [];
  const response = await app.render(new Request(origin + path), {
    locals: { noteFailure: (failure: unknown) => failures.push(failure) },
  });
  if (failures.length > 0) throw failures[0];
  return { status: response.status, body: await response.text() };
}

/** The same, noting what the page asks, so that `findStalePages` knows when it is out of date. */
function render(path: string): Promise<Rendered> {
  return recordPage(path, () => renderOnce(path));
}

/** The page of a document that may not be published; null for the kinds that have none. */
function preview(document: Doc): Promise<Rendered> | null {
  const path = toPath(document);
  return path === null ? null : withOverlay(document, () => renderOnce(path));
}

/** Where a document is, whatever anybody else says; null when it has no page. */
function findPath(named: { kind: CollectionKind; locale: Locale; id: string }): Path | null {
  const document = findHead(named.kind, named.locale, named.id);
  return document === undefined ? null : documentPath(document);
}

/** Astro imports the module of a page for each address, and Node takes long to find it again. */
function keepPages({ pageMap }: typeof app.manifest): void {
  for (const [component, load] of pageMap ?? []) {
    let page: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (page ??= load()));
  }
}

function toPath(document: Doc): Path | null {
  if (document.kind === 'frontPage') return homePath(document.locale);
  return hasSlug(document) ? documentPath(document) : null;
}

// The compiler of the site takes this module as the entry: these are all that leave the bundle.
export {
  changeDocuments,
  findPath,
  findStalePages,
  forgetPage,
  getAddresses,
  preview,
  render,
  renderOnce,
  setDocuments,
  setPublicUrls,
};
