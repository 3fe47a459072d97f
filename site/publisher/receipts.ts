import { sendReceipt } from '../lib/cms.ts';
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

/** Sends receipts in order; those that the CMS does not take yet are kept and sent later. */
export class Receipts {
  readonly #api: string;
  readonly #token: string;
  #waiting: Receipt[] = [];
  #sending: Promise<void> = Promise.resolve();

  constructor(api: string, token: string) {
    this.#api = api;
    this.#token = token;
  }

  send(receipt: Receipt): void {
    this.#waiting.push(receipt);
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
      } catch {
        // The CMS is away: the newest are kept until it is back.
        this.#waiting = this.#waiting.slice(-kept);
        return;
      }
      this.#waiting.shift();
    }
  }
}

/** Whether the machine is at fault, such as a full disk, and not what was to be written. */
export function isOfMachine(error: unknown): boolean {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ('code' in fault && typeof fault.code === 'string' && /^E[A-Z]+$/.test(fault.code))
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
