const held = 1;
const free = 0;

/** Holds up the long work of another thread while there is something that cannot wait. */
export class Brake {
  /** What the other thread makes the same brake of. */
  readonly buffer: SharedArrayBuffer;
  readonly #state: Int32Array;

  constructor(buffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.buffer = buffer;
    this.#state = new Int32Array(buffer);
  }

  hold(): void {
    Atomics.store(this.#state, 0, held);
  }

  release(): void {
    Atomics.store(this.#state, 0, free);
    Atomics.notify(this.#state, 0);
  }

  /** Stands still until it is released; called between the small steps of long work. */
  readonly wait = (): void => {
    while (Atomics.load(this.#state, 0) === held) Atomics.wait(this.#state, 0, held);
  };
}
