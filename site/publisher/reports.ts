import type { AppliedChange } from './content.ts';
import { isOfMachine, toNamed, toReceipt, type Receipts } from './receipts.ts';
import type { Reason } from './releaseFacts.ts';
import type { Releases } from './releases.ts';
import type { Named, Refused } from './sync.ts';

type Place = Pick<Refused, 'kind' | 'id' | 'locale'>;

/** Tells the CMS what could not be done and why, and remembers which documents were at fault. */
export class Reports {
  readonly #releases: Releases;
  readonly #receipts: Receipts;
  readonly #print: (line: string) => void;
  /** By document: its version that was refused, null until a comparison says which. */
  readonly #refused = new Map<string, string | null>();

  constructor(releases: Releases, receipts: Receipts, print: (line: string) => void) {
    this.#releases = releases;
    this.#receipts = receipts;
    this.#print = print;
  }

  /** What did not fit is tried again, though it be what it was. */
  forgive(documents?: readonly Named[]): void {
    if (documents === undefined) this.#refused.clear();
    for (const document of documents ?? []) this.#refused.delete(toKey(document));
  }

  /** Whether this very version was refused before. */
  isKnown(document: Named & { updatedAt: string | null }): boolean {
    return this.#refused.get(toKey(document)) === document.updatedAt;
  }

  /** Says which versions were meant, for those among them that were refused. */
  noteVersions(documents: readonly (Named & { updatedAt: string | null })[]): void {
    for (const document of documents) {
      const key = toKey(document);
      if (this.#refused.has(key)) this.#refused.set(key, document.updatedAt);
    }
  }

  /** Reports documents that the site cannot read. */
  refuse(refused: readonly Refused[], reason: Reason): void {
    for (const { message, ...document } of refused) {
      this.#refused.set(toKey(document), null);
      this.tell(new Error(message), reason, [document], document);
    }
  }

  /** Reports a change of one document that could not be shown. */
  refuseChange(changes: readonly AppliedChange[], error: unknown, reason: Reason): void {
    // A full disk says nothing about the document: it is tried again at the next comparison.
    if (!isOfMachine(error)) {
      for (const change of changes) this.#refused.set(toKey(change), null);
    }
    this.tell(error, reason, changes, changes[0]);
  }

  tell(error: unknown, reason: Reason, documents: readonly Named[] = [], at?: Place): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#print(message);
    const place = at && { kind: at.kind, id: at.id, locale: at.locale };
    this.#receipts.send({
      ...toReceipt(this.#releases.live ?? 'none', reason, []),
      documents: toNamed(documents),
      error: { message: message.slice(0, 4000), ...place },
    });
  }
}

function toKey({ kind, id }: Named): string {
  return `${kind}/${id}`;
}
