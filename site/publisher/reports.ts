import type { AppliedChange } from './content.ts';
import { isOfMachine, toNamed, toReceipt, type Receipts } from './receipts.ts';
import type { Reason } from './releaseFacts.ts';
import type { Releases } from './releases.ts';
import { toNameKey, type Difference, type Named, type Refused } from './sync.ts';

type Place = Pick<Refused, 'kind' | 'id' | 'locale'>;

/** Why a document was refused, and which version of it. */
interface Known {
  message: string;
  updatedAt: string | null | undefined;
}

/** Tells the CMS what could not be done and why, and remembers which documents were at fault. */
export class Reports {
  readonly #releases: Releases;
  readonly #receipts: Receipts;
  readonly #print: (line: string) => void;
  readonly #refused = new Map<string, Known>();
  /** Whether what was refused may fit now: another document may have stood in its way. */
  #isHopeful = false;
  #lastStop: string | undefined;

  constructor(releases: Releases, receipts: Receipts, print: (line: string) => void) {
    this.#releases = releases;
    this.#receipts = receipts;
    this.#print = print;
  }

  /** What did not fit is tried again, though it be what it was, and told again. */
  forgive(): void {
    this.#refused.clear();
  }

  /** Takes note that something went live. */
  noteChange(): void {
    this.#isHopeful = true;
  }

  /**
   * What of that which a comparison found is worth a try: all, since documents may fit only
   * together, unless each was refused as it is and nothing has changed since.
   */
  select(found: readonly Difference[]): readonly Difference[] {
    this.#lastStop = undefined;
    const keys = new Set(found.map(toNameKey));
    for (const key of this.#refused.keys()) if (!keys.has(key)) this.#refused.delete(key);
    const isWorthwhile = this.#isHopeful || found.some((document) => !this.#isKnown(document));
    this.#isHopeful = false;
    return isWorthwhile ? found : [];
  }

  /** Reports documents that the CMS does not give, or that the site cannot read. */
  refuse(refused: readonly Refused[], reason: Reason): void {
    for (const places of Map.groupBy(refused, toNameKey).values()) {
      const message = [...new Set(places.map(({ error }) => error.message))].join('\n');
      this.#refuse(places, new Error(message, { cause: places[0]?.error }), reason);
    }
  }

  /** Reports changes that could not be shown, all for one reason. */
  refuseChange(changes: readonly AppliedChange[], error: unknown, reason: Reason): void {
    const places = changes.map(({ kind, id, locale }) => {
      const versions = changes.filter((change) => toNameKey(change) === toNameKey({ kind, id }));
      const [updatedAt = null] = versions.flatMap(({ document }) => document?.updatedAt ?? []);
      return { kind, id, locale, updatedAt };
    });
    this.#refuse(places, error, reason);
  }

  /** Reports what stopped a whole step; as long as it is the same, once for who waits for nothing. */
  tellStop(error: unknown, documents: readonly Named[]): void {
    const message = toMessage(error);
    if (documents.length > 0 || message !== this.#lastStop) {
      this.tell(error, 'reconcile', documents);
    }
    this.#lastStop = message;
  }

  tell(error: unknown, reason: Reason, documents: readonly Named[] = [], at?: Place): void {
    const message = toMessage(error);
    this.#print(message);
    const place = at && { kind: at.kind, id: at.id, locale: at.locale };
    this.#receipts.send({
      ...toReceipt(this.#releases.live ?? 'none', reason, []),
      documents: toNamed(documents),
      error: { message: message.slice(0, 4000), ...place },
    });
  }

  /** Who waits for a hint is always answered; what a comparison finds is told when it is new. */
  #refuse(places: readonly (Place & Difference)[], error: unknown, reason: Reason): void {
    const message = toMessage(error);
    const isNew = places.some((place) => {
      const known = this.#refused.get(toNameKey(place));
      if (known?.message !== message) return true;
      return known.updatedAt !== undefined && known.updatedAt !== place.updatedAt;
    });
    for (const place of places) {
      this.#refused.set(toNameKey(place), { message, updatedAt: place.updatedAt });
    }
    if (reason === 'hint' || isOfMachine(error)) this.#isHopeful = true;
    if (reason !== 'hint' && !isNew) return;
    const names = toNamed(places);
    this.tell(error, reason, names, names.length === 1 ? places[0] : undefined);
  }

  #isKnown(document: Difference): boolean {
    const known = this.#refused.get(toNameKey(document));
    return known !== undefined && known.updatedAt === document.updatedAt;
  }
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
