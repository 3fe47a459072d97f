import { digestJson } from './digest.ts';
import type { Picture } from './parts.ts';
import type { Stored } from './texts.ts';

/**
 * Has documents share the list of files of a picture that several show, as the languages of a text
 * do: it is half of what is kept of a document.
 */
export class SharedPictures {
  readonly #known = new Map<string, Pick<Picture, 'sources' | 'share'>>();

  /** Changes what the document holds, not what it says. */
  share(document: Stored): void {
    if (!('image' in document) || document.image === null) return;
    const { image } = document;
    const key = digestJson([image.sources, image.share]);
    const known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, { sources: image.sources, share: image.share });
    else Object.assign(image, known);
  }
}
