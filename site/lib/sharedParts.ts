import type { Picture, Reference } from './parts.ts';
import { isPicture, isReference } from './references.ts';
import type { Stored } from './texts.ts';

type Files = Pick<Picture, 'sources' | 'share'>;

/**
 * Has documents share what many of them hold: the names of the documents they refer to, and the
 * list of files of a picture, which the languages of a text have in common. Both are most of what is
 * kept of a document.
 */
export class SharedParts {
  readonly #references = new Map<string, Reference>();
  readonly #files = new Map<string, Files>();

  /** Changes what the document holds, not what it says; its running text stays as it is. */
  share(document: Stored): void {
    this.#shareIn(document as unknown as Record<string, unknown>);
  }

  #shareIn(holder: Record<string, unknown>): void {
    for (const field of Object.keys(holder)) {
      const value = holder[field];
      if (typeof value !== 'object' || value === null || field === 'body') continue;
      if (isReference(value)) holder[field] = this.#toShared(value);
      else if (isPicture(value)) Object.assign(value, this.#toSharedFiles(value));
      else this.#shareIn(value as Record<string, unknown>);
    }
  }

  #toShared(reference: Reference): Reference {
    const { kind, id, locale } = reference;
    const key = `${kind}/${locale}/${id}`;
    const known = this.#references.get(key);
    if (known?.slug === reference.slug && known.name === reference.name) return known;
    this.#references.set(key, reference);
    return reference;
  }

  #toSharedFiles({ url, sources, share }: Picture): Files {
    const known = this.#files.get(url);
    if (known && isSameFiles(known, { sources, share })) return known;
    const files = { sources, share };
    this.#files.set(url, files);
    return files;
  }
}

function isSameFiles(one: Files, other: Files): boolean {
  return (
    one.share?.url === other.share?.url &&
    one.share?.width === other.share?.width &&
    one.share?.height === other.share?.height &&
    one.sources.length === other.sources.length &&
    one.sources.every((source, at) => isSameFile(source, other.sources[at]))
  );
}

function isSameFile(
  one: Picture['sources'][number],
  other: Picture['sources'][number] | undefined,
): boolean {
  return (
    one.url === other?.url &&
    one.width === other.width &&
    one.height === other.height &&
    one.format === other.format
  );
}
