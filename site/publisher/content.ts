import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../lib/parts.ts';
import type { Doc, Kind } from '../lib/schemas.ts';
import type { Change } from '../lib/store.ts';

/** A change together with what it replaces. */
export type AppliedChange = Change & { before: Doc | null };

interface Line {
  key: string;
  document: Doc | null;
}

/**
 * Every published document, in memory and in a file to which changes are appended. A file written
 * by another version of the schemas, or broken, counts as none: all is fetched anew.
 */
export class Content {
  readonly #file: string;
  readonly #documents = new Map<string, Doc>();

  constructor(file: string) {
    this.#file = file;
  }

  get documents(): Doc[] {
    return [...this.#documents.values()];
  }

  get(kind: Kind, locale: Locale, id: string): Doc | undefined {
    return this.#documents.get(toKey({ kind, locale, id }));
  }

  /** Reads what was kept; false when there is nothing of use. */
  load(): boolean {
    if (!existsSync(this.#file)) return false;
    const [head, ...lines] = readFileSync(this.#file, 'utf8').split('\n');
    if (head !== getSchemaDigest()) return false;
    // A crash can cut the last line short; the CMS still has what it said.
    if (lines.pop() !== '') lines.pop();
    for (const line of lines) {
      const { key, document } = JSON.parse(line) as Line;
      if (document === null) this.#documents.delete(key);
      else this.#documents.set(key, document);
    }
    return true;
  }

  /** Replaces everything, and the file with it. */
  replace(documents: readonly Doc[]): void {
    this.#documents.clear();
    for (const document of documents) this.#documents.set(toKey(document), document);
    this.compact();
  }

  /** Writes the file anew, without what has been overtaken. */
  compact(): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const part = `${this.#file}.part`;
    writeFileSync(part, `${getSchemaDigest()}\n`);
    const lines = [...this.#documents].map(([key, document]) => toLine({ key, document }));
    for (let at = 0; at < lines.length; at += 1000) {
      appendFileSync(part, lines.slice(at, at + 1000).join(''));
    }
    renameSync(part, this.#file);
  }

  /** The same changes with what they replace, without those that change nothing. */
  toApplied(changes: readonly Change[]): AppliedChange[] {
    return changes.flatMap((change) => {
      const before = this.#documents.get(toKey(change)) ?? null;
      const isSame = JSON.stringify(before) === JSON.stringify(change.document);
      return isSame ? [] : [{ ...change, before }];
    });
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const key = toKey(change);
      if (change.document === null) this.#documents.delete(key);
      else this.#documents.set(key, change.document);
    }
    const lines = changes.map((change) =>
      toLine({ key: toKey(change), document: change.document }),
    );
    appendFileSync(this.#file, lines.join(''));
  }
}

export function toKey({ kind, locale, id }: { kind: Kind; locale: Locale; id: string }): string {
  return `${kind}/${locale}/${id}`;
}

function toLine(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

let schemaDigest: string | undefined;

/** Stands for the shape of the documents in the file. */
function getSchemaDigest(): string {
  if (schemaDigest !== undefined) return schemaDigest;
  const hash = createHash('sha1');
  for (const name of ['schemas', 'parts', 'richText']) {
    hash.update(readFileSync(fileURLToPath(new URL(`../lib/${name}.ts`, import.meta.url))));
  }
  return (schemaDigest = hash.digest('hex'));
}

/** Whether an address is given up, or taken by another. */
export function isMove({ before, document }: AppliedChange): boolean {
  const [from, to] = [before, document].map((one) => {
    if (one?.kind === 'withdrawals') return one.address.slug;
    return one && 'slug' in one ? one.slug : null;
  });
  return from !== to;
}
