/** More than so many, and looking through a list takes longer than a set is large. */
const most = 16;

/**
 * A set that is a list while it has few items, and no more than its item while it has one: there
 * are hundreds of thousands of these. `undefined` cannot be in it.
 */
export class SmallSet<Item> {
  #only: Item | undefined;
  /** Two or more, at first. */
  #items: Item[] | Set<Item> | undefined;

  get size(): number {
    const items = this.#all;
    return Array.isArray(items) ? items.length : items.size;
  }

  add(item: Item): void {
    const items = this.#items;
    if (items === undefined) this.#addToFew(item);
    else if (!Array.isArray(items)) items.add(item);
    else if (!items.includes(item)) {
      // A list that grows by itself, or is spread, takes room for sixteen more.
      const longer = items.concat([item]);
      this.#items = longer.length <= most ? longer : new Set(longer);
    }
  }

  delete(item: Item): void {
    const items = this.#items;
    if (items === undefined) {
      if (this.#only === item) this.#only = undefined;
    } else if (!Array.isArray(items)) items.delete(item);
    else if (items.includes(item)) items.splice(items.indexOf(item), 1);
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#all[Symbol.iterator]();
  }

  #addToFew(item: Item): void {
    if (this.#only === undefined) this.#only = item;
    else if (this.#only !== item) {
      this.#items = [this.#only, item];
      this.#only = undefined;
    }
  }

  get #all(): Item[] | Set<Item> {
    return this.#items ?? (this.#only === undefined ? [] : [this.#only]);
  }
}
