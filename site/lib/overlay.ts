import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from './parts.ts';
import type { Doc, Kind } from './schemas.ts';

const overlay = new AsyncLocalStorage<Doc>();

/** Lays a draft over the store for as long as `render` takes, and for nobody else. */
export function withOverlay<Page>(document: Doc, render: () => Promise<Page>): Promise<Page> {
  return overlay.run(document, render);
}

/** The draft of this kind and language, while one is laid over. */
export function getOverlay<K extends Kind>(kind: K, locale: Locale): Doc<K> | undefined {
  const document = overlay.getStore();
  return document?.kind === kind && document.locale === locale ? (document as Doc<K>) : undefined;
}

export function hasOverlay(): boolean {
  return overlay.getStore() !== undefined;
}
