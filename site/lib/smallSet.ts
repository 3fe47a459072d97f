/** More than so many, and looking through a list takes longer than a set is large. */
const most = 16;

/** A set that is a list while it has few items: there are hundreds of thousands of these. */
export class SmallSet<Item> {
  #items: Item[] | Set<Item> = [];

  get size(): number {
    return Array.isArray(this.#items) ? this.#items.length : this.#items.size;
  }

  add(item: Item): void {
    const items = this.#items;
    if (!Array.isArray(items)) {
      items.add(item);
      return;
    }
    if (items.includes(item)) return;
    // A list that grows by itself, or is spread, takes room for sixteen more.
    const longer = items.concat([item]);
    this.#items = longer.length <= most ? longer : new Set(longer);
  }

  delete(item: Item): void {
    const items = this.#items;
    if (!Array.isArray(items)) {
      items.delete(item);
      return;
    }
    const at = items.indexOf(item);
    if (at !== -1) items.splice(at, 1);
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items[Symbol.iterator]();
  }
}
