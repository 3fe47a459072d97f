import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import type { Texts } from '../lib/texts.ts';

/** In bytes. */
interface Place {
  at: number;
  length: number;
}

const chunk = 4 << 20;
const newline = 10;

/**
 * Lines that are only ever added to. Threads may read what one of them has written: a place stays
 * what it was.
 */
export class DocumentFile implements Texts {
  #path: string;
  readonly #descriptor: number;
  #end: number;

  /** Opens a file, `empty` or as it is. */
  constructor(path: string, mode: 'read' | 'add' | 'empty') {
    this.#path = path;
    this.#descriptor = openSync(path, { read: 'r', add: 'r+', empty: 'w+' }[mode]);
    this.#end = fstatSync(this.#descriptor).size;
  }

  get path(): string {
    return this.#path;
  }

  /** In bytes. */
  get length(): number {
    return this.#end;
  }

  /** Adds whole lines; answers where they begin. */
  append(lines: Uint8Array): number {
    const start = this.#end;
    try {
      this.#write(lines, start);
    } catch (error) {
      // On a full disk: what is half a line would be read with the next one.
      this.#cut(start);
      throw error;
    }
    this.#end += lines.length;
    return start;
  }

  read(place: Place): string {
    return this.#read(place).toString();
  }

  /** Every whole line from the start, with its place. A crash can cut the last one short: it goes. */
  *readLines(): Generator<[line: string, place: Place]> {
    let rest = Buffer.alloc(0);
    let at = 0;
    for (let next = 0; next < this.#end; next += chunk) {
      const bytes = this.#read({ at: next, length: Math.min(chunk, this.#end - next) });
      const block = Buffer.concat([rest, bytes]);
      let start = 0;
      for (let end = block.indexOf(newline); end !== -1; end = block.indexOf(newline, start)) {
        const length = end + 1 - start;
        yield [block.toString('utf8', start, end), { at, length }];
        at += length;
        start = end + 1;
      }
      rest = block.subarray(start);
    }
    if (rest.length > 0) this.#cut(at);
  }

  /** Gives the file another name, in the place of what has it. */
  rename(path: string): void {
    renameSync(this.#path, path);
    this.#path = path;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #read({ at, length }: Place): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const count = readSync(this.#descriptor, bytes, done, length - done, at + done);
      if (count === 0) throw new Error(`${this.#path} ends before ${at + length}.`);
      done += count;
    }
    return bytes;
  }

  #write(bytes: Uint8Array, at: number): void {
    for (let done = 0; done < bytes.length;) {
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, at + done);
    }
  }

  #cut(length: number): void {
    ftruncateSync(this.#descriptor, length);
    this.#end = length;
  }
}
