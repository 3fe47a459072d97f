import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../lib/parts.ts';
import type { RichText } from '../lib/richText.ts';
import type { Doc, Kind } from '../lib/schemas.ts';
import { toDocumentKey, type Change } from '../lib/corpus.ts';
import { SharedParts } from '../lib/sharedParts.ts';
import { hasText, isPlace, type Stored } from '../lib/texts.ts';
import { parseLine, toBatch, toPlaced, toRemovalLine, type Batch } from './batch.ts';
import { DocumentFile } from './documentFile.ts';
import { getPictureUses, type PictureUses } from './pictureUses.ts';

/** A change together with what it replaces. */
export type AppliedChange = Change<Doc> & { before: Doc | null };

/** Hears of documents while they are at hand as a whole, or that they are overtaken by others. */
type Hear = (pictures: PictureUses, count: 1 | -1) => void;

/** Documents with the places of their texts; `start` is where their lines begin in the file. */
export interface Kept {
  documents: Stored[];
  start: number;
}

/**
 * Every published document: without its running text in memory, as a whole in a file to which
 * changes are added. A file written by another version of the schemas, or from another mapping of
 * the CMS, counts as none: all is fetched anew.
 */
export class Content {
  /** The number of the listing when the documents were fetched. */
  mapping = 0;
  readonly #path: string;
  readonly #documents = new Map<string, Stored>();
  readonly #shared = new SharedParts();
  #file: DocumentFile | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  get documents(): Stored[] {
    return [...this.#documents.values()];
  }

  /** The file in which the places of the documents lie. */
  get file(): DocumentFile {
    if (this.#file === undefined) throw new Error('There are no documents yet.');
    return this.#file;
  }

  get(kind: Kind, locale: Locale, id: string): Stored | undefined {
    return this.#documents.get(toDocumentKey({ kind, locale, id }));
  }

  /** Every document as a whole, read one by one. */
  *readAll(): Generator<Doc> {
    for (const document of this.#documents.values()) yield this.#toWhole(document);
  }

  /**
   * Reads what was kept, without those to be left out; false when there is nothing of use. Throws
   * when the file is broken.
   */
  load(hear: Hear, leftOut: ReadonlySet<string> = new Set()): boolean {
    if (!existsSync(this.#path)) return false;
    const file = new DocumentFile(this.#path, 'add');
    const lines = file.readLines();
    if (lines.next().value?.[0] !== this.#heading) {
      file.close();
      return false;
    }
    this.close();
    this.#file = file;
    const used = new Map<string, number>();
    for (const [line, { at, length }] of lines) {
      const { key, document, stored } = this.#parse(line, at);
      const before = this.#documents.get(key);
      if (before) hear(getPictureUses([this.#toWhole(before)]), -1);
      if (document) hear(getPictureUses([document]), 1);
      this.#keep(key, stored);
      used.set(key, document ? length : 0);
    }
    for (const key of leftOut) {
      const document = this.#documents.get(key);
      if (document) hear(getPictureUses([this.#toWhole(document)]), -1);
      this.#keep(key, null);
    }
    if (2 * [...used.values()].reduce((sum, length) => sum + length, 0) < file.length)
      this.#compact();
    return true;
  }

  /** Replaces everything with what `read` hands over, once it has come to its end. */
  async fill(read: (take: (batch: Batch) => Kept) => Promise<void>): Promise<void> {
    const file = this.#startFile();
    const found: Stored[] = [];
    try {
      await read(({ documents, lines }) => {
        const start = file.append(lines);
        const placed = toPlaced(documents, start);
        for (const document of placed) {
          this.#shared.share(document);
          found.push(document);
        }
        return { documents: placed, start };
      });
    } catch (error) {
      file.close();
      rmSync(file.path, { force: true });
      throw error;
    }
    this.#documents.clear();
    for (const document of found) this.#documents.set(toDocumentKey(document), document);
    this.#replaceFile(file);
  }

  /** The same changes with what they replace, without those that change nothing. */
  toApplied(changes: readonly Change<Doc>[]): AppliedChange[] {
    return changes.flatMap((change) => {
      const stored = this.#documents.get(toDocumentKey(change));
      const before = stored === undefined ? null : this.#toWhole(stored);
      const isSame = JSON.stringify(before) === JSON.stringify(change.document);
      return isSame ? [] : [{ ...change, before }];
    });
  }

  /** Takes changes over, all or nothing; answers them as they are kept now, and as they were. */
  apply(changes: readonly Change<Doc>[]): { now: Change[]; before: Change[] } {
    const before = changes.map((change) => this.#toKept(change));
    for (const document of this.#write(changes)) this.#keep(toDocumentKey(document), document);
    for (const change of changes) {
      if (change.document === null) this.#keep(toDocumentKey(change), null);
    }
    return { now: changes.map((change) => this.#toKept(change)), before };
  }

  /** Puts back what was before changes that could not be published, in the file as well. */
  putBack(before: readonly Change[]): void {
    for (const change of before) this.#keep(toDocumentKey(change), change.document);
    try {
      this.#write(
        before.map(({ document, ...change }) => ({
          ...change,
          document: document && this.#toWhole(document),
        })),
      );
    } catch {
      // The disk may be full. The file has what could not be published then: a start leaves it out.
    }
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
    this.#documents.clear();
  }

  /** Forgets all, on the disk as well. */
  remove(): void {
    this.close();
    rmSync(this.#path, { force: true });
  }

  get #heading(): string {
    return `${getSchemaDigest()} ${this.mapping}`;
  }

  #parse(line: string, at: number): ReturnType<typeof parseLine> {
    try {
      return parseLine(line, at);
    } catch (cause) {
      const sentence = `${this.#path} is broken at ${at}: all documents are fetched anew.`;
      throw new Error(sentence, { cause });
    }
  }

  #toKept({ kind, locale, id }: Change<Doc>): Change {
    return { kind, locale, id, document: this.get(kind, locale, id) ?? null };
  }

  #keep(key: string, document: Stored | null): void {
    if (document === null) {
      this.#documents.delete(key);
      return;
    }
    this.#shared.share(document);
    this.#documents.set(key, document);
  }

  #toWhole(document: Stored): Doc {
    if (!hasText(document) || !isPlace(document.body)) return document as Doc;
    return { ...document, body: JSON.parse(this.file.read(document.body)) as RichText };
  }

  /** Adds to the file what has become of documents; answers those that there are. */
  #write(changes: readonly Change<Doc>[]): Stored[] {
    const batch = toBatch(changes.flatMap(({ document }) => document ?? []));
    const gone = changes.filter(({ document }) => document === null).map(toDocumentKey);
    const lines = Buffer.concat([batch.lines, Buffer.from(gone.map(toRemovalLine).join(''))]);
    return append(this.file, { ...batch, lines });
  }

  /** Writes the file anew, without what has been overtaken. */
  #compact(): void {
    const file = this.#startFile();
    for (const [key, document] of this.#documents) {
      const batch = toBatch([this.#toWhole(document)]);
      for (const kept of append(file, batch)) this.#documents.set(key, kept);
    }
    this.#replaceFile(file);
  }

  #startFile(): DocumentFile {
    mkdirSync(path.dirname(this.#path), { recursive: true });
    const file = new DocumentFile(`${this.#path}.part`, 'empty');
    file.append(Buffer.from(`${this.#heading}\n`));
    return file;
  }

  #replaceFile(file: DocumentFile): void {
    this.#file?.close();
    file.rename(this.#path);
    this.#file = file;
  }
}

/** Puts documents into a file; answers them with the places of their texts in it. */
function append(file: DocumentFile, { documents, lines }: Batch): Stored[] {
  return toPlaced(documents, file.append(lines));
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
