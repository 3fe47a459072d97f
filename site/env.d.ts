declare namespace App {
  interface Locals {
    /** Tells the renderer what went wrong, which Astro itself only prints. */
    noteFailure?(failure: unknown): void;
  }
}
