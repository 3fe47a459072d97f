/** Collections whose documents a demo text may name. */
type Collection =
  | 'articles'
  | 'stories'
  | 'sellers'
  | 'people'
  | 'organisations'
  | 'regions'
  | 'countries'
  | 'products'
  | 'topics'
  | 'media';

/** A document as a polymorphic relationship stores it. */
export interface Document<Name extends Collection = Collection> {
  relationTo: Name;
  value: string;
}

/** Remembers the id of every demo document: a text names only what was made before it. */
export class Register {
  readonly #ids = new Map<string, string>();

  add(collection: Collection, key: string, id: string): void {
    this.#ids.set(`${collection}/${key}`, id);
  }

  id(collection: Collection, key: string): string {
    const id = this.#ids.get(`${collection}/${key}`);
    if (id === undefined) throw new Error(`The demo names ${collection}/${key} before it exists`);
    return id;
  }

  ids(collection: Collection, keys: readonly string[] = []): string[] {
    return keys.map((key) => this.id(collection, key));
  }

  document<Name extends Collection>(collection: Name, key: string): Document<Name> {
    return { relationTo: collection, value: this.id(collection, key) };
  }
}
