import { ErrorAbout } from './errorAbout.ts';
import type { CollectionKind, Locale } from './parts.ts';
import { hasSlug, type Kind } from './schemas.ts';
import type { Stored } from './texts.ts';

type Slugged = Pick<Stored<CollectionKind>, 'kind' | 'locale' | 'slug' | 'id'>;

interface Arrival {
  kind: Kind;
  locale: Locale;
  id: string;
  document: Stored | null;
}

/** Which document has a slug: no two of a kind share one in a language. */
export class SlugIndex {
  readonly #ids = new Map<string, string>();

  static toKey({ kind, locale, slug }: { kind: Kind; locale: Locale; slug: string }): string {
    return `slug ${kind}/${locale}/${slug}`;
  }

  get(key: string): string | undefined {
    return this.#ids.get(key);
  }

  /** Throws when what arrives would share a slug with what stays or arrives with it. */
  check(arrivals: readonly Arrival[]): void {
    const moving = new Set(arrivals.map(({ kind, locale, id }) => `${kind}/${locale}/${id}`));
    const arriving = new Map<string, string>();
    for (const { document } of arrivals) {
      if (document === null || !hasSlug(document)) continue;
      const { kind, locale, id } = document;
      const key = SlugIndex.toKey(document);
      const there = this.#ids.get(key);
      const stays = there !== undefined && !moving.has(`${kind}/${locale}/${there}`);
      refuseTaken(document, arriving.get(key) ?? (stays ? there : undefined));
      arriving.set(key, id);
    }
  }

  keep(document: Slugged): void {
    const key = SlugIndex.toKey(document);
    refuseTaken(document, this.#ids.get(key));
    this.#ids.set(key, document.id);
  }

  drop(document: Slugged): void {
    this.#ids.delete(SlugIndex.toKey(document));
  }
}

function refuseTaken({ kind, locale, slug, id }: Slugged, holder?: string): void {
  if (holder === undefined || holder === id) return;
  const sentence = `${kind} ${holder} and ${id} (${locale}) have the same slug, "${slug}".`;
  throw new ErrorAbout(sentence, [`${kind}/${id}`]);
}
