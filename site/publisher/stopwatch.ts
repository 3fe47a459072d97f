export type Phase = 'load' | 'render' | 'index';
export type Seconds = Record<Phase, number>;

/** Adds up how long each phase of an export took. */
export class Stopwatch {
  readonly seconds: Seconds = { load: 0, render: 0, index: 0 };

  async time<Result>(phase: Phase, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.seconds[phase] += (performance.now() - started) / 1000;
    }
  }
}
