import { locales, notFoundPath, notFoundRoute } from '../lib/paths.ts';
import type { Address } from './addresses.ts';

interface Known extends Address {
  /** When it was last told. */
  round: number;
}

/**
 * The addresses of the site as they were told last. There are tens of thousands and a change moves
 * few: those that stay are kept, so that nothing of all that is told is left in memory.
 */
export class AddressBook {
  readonly #all = new Map<string, Known>();
  #round = 0;

  /** Takes over all that there are now; answers those that are new and those that are no more. */
  update(addresses: Iterable<Address>): { came: Address[]; went: Address[] } {
    this.#round += 1;
    const came: Address[] = [];
    for (const { path, status } of addresses) {
      const known = this.#all.get(path);
      if (known === undefined) {
        const address = { path, status, round: this.#round };
        this.#all.set(path, address);
        came.push(address);
      } else {
        known.status = status;
        known.round = this.#round;
      }
    }
    const went = [...this.#all.values()].filter(({ round }) => round !== this.#round);
    for (const { path } of went) this.#all.delete(path);
    return { came, went };
  }

  get(path: string): Address | undefined {
    return this.#all.get(path);
  }

  has(path: string): boolean {
    return this.#all.has(path);
  }

  get size(): number {
    return this.#all.size;
  }

  /** The paths that answer 410, in order. */
  getWithdrawn(): string[] {
    const withdrawn: string[] = [];
    for (const { path, status } of this.#all.values()) if (status === 410) withdrawn.push(path);
    return withdrawn.toSorted();
  }
}

/** Hosts look for the page of what is missing at a file of its own. */
const notFoundFiles = new Map(
  locales.map((locale): [string, string] => [notFoundRoute(locale), notFoundPath(locale).slice(1)]),
);

/** The file that keeps what an address answers. */
export function toFile(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return notFoundFiles.get(path) ?? decodeURI(file.slice(1));
}
