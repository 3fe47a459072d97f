import { BadAnswer, sendReceipt } from '../lib/cms.ts';
import { documentPath } from '../lib/paths.ts';
import type { Locale } from '../lib/parts.ts';
import { hasSlug, type Kind } from '../lib/schemas.ts';
import type { Change } from '../lib/corpus.ts';
import type { Reason } from './releaseFacts.ts';
import type { Named } from './sync.ts';

/** What the publisher tells the CMS about a release, or about one that could not be made. */
export interface Receipt {
  release: string;
  at: string;
  reason: Reason;
  documents: Named[];
  pages: { rendered: number; written: number; removed: number };
  /** From the change to the moment readers saw it, in milliseconds; so for search. */
  pageMs: number | null;
  searchMs: number | null;
  error: { message: string; kind?: Kind; id?: string; locale?: Locale } | null;
  addresses: (Named & { locale: Locale; path: string })[];
}

const kept = 50;

/**
 * Sends receipts in order. Those that the CMS does not take yet are kept and sent later; one that
 * it cannot read is dropped, so that the others arrive.
 */
export class Receipts {
  readonly #api: string;
  readonly #token: string;
  readonly #print: (line: string) => void;
  #waiting: Receipt[] = [];
  #sending: Promise<void> = Promise.resolve();
  /** What stands in the way, which is printed once. */
  #fault: string | undefined;

  constructor(api: string, token: string, print: (line: string) => void) {
    this.#api = api;
    this.#token = token;
    this.#print = print;
  }

  /** A clock that is set back meanwhile makes durations negative, which the CMS does not take. */
  send(receipt: Receipt): void {
    const [pageMs, searchMs] = [receipt.pageMs, receipt.searchMs].map(
      (duration) => duration && Math.max(0, duration),
    );
    this.#waiting.push({ ...receipt, pageMs: pageMs ?? null, searchMs: searchMs ?? null });
    this.flush();
  }

  /** Tries again what was not taken. */
  flush(): void {
    this.#sending = this.#sending.then(() => this.#sendAll());
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      try {
        await sendReceipt(this.#api, this.#token, next);
        this.#fault = undefined;
      } catch (error) {
        if (!isForGood(error)) {
          this.#tell(`The CMS does not take receipts now: ${toReason(error)}`);
          this.#waiting = this.#waiting.slice(-kept);
          return;
        }
        this.#tell(`The CMS does not take the receipt of ${next.release}: ${error.message}`);
      }
      this.#waiting.shift();
    }
  }

  #tell(fault: string): void {
    if (fault !== this.#fault) this.#print(fault);
    this.#fault = fault;
  }
}

/** Whether the CMS will never take this very receipt, while it may take others. */
function isForGood(error: unknown): error is BadAnswer {
  if (!(error instanceof BadAnswer) || error.code !== undefined) return false;
  return error.status !== 401 && error.status !== 403;
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isRefused = error instanceof BadAnswer && (error.status === 401 || error.status === 403);
  if (isRefused) return `${error.message} Is PUBLISHER_TOKEN the same there?`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Such as `ENOSPC`, `ECONNRESET`, `UND_ERR_SOCKET`, or that of an answer that did not come. */
const codesOfMachine = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|UNANSWERED)$/;

/** Whether a machine is at fault, such as a full disk, and not what was to be written. */
export function isOfMachine(error: unknown): boolean {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ('code' in fault && typeof fault.code === 'string' && codesOfMachine.test(fault.code))
      return true;
  }
  return false;
}

export function toReceipt(release: string, reason: Reason, changes: readonly Change[]): Receipt {
  return {
    release,
    at: new Date().toISOString(),
    reason,
    documents: toNamed(changes),
    pages: { rendered: 0, written: 0, removed: 0 },
    pageMs: null,
    searchMs: null,
    error: null,
    addresses: changes.flatMap(({ document }) => {
      if (document === null || !hasSlug(document)) return [];
      const path = documentPath(document);
      const { kind, id, locale } = document;
      return path === null ? [] : [{ kind, id, locale, path }];
    }),
  };
}

export function toNamed(documents: readonly Named[]): Named[] {
  const named = new Map(documents.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }]));
  return [...named.values()];
}
