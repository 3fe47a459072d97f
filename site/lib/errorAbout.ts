/**
 * An error about documents, by kind and id; about pages, by their paths; or about files of the CMS,
 * by their addresses there.
 */
export class ErrorAbout extends Error {
  readonly about: readonly string[];

  constructor(message: string, about: readonly string[], cause?: unknown) {
    super(message, { cause });
    this.about = about;
  }
}

/** What an error and its causes are about; it may come from another bundle, with its own class. */
export function getAbout(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own: unknown = 'about' in error ? error.about : [];
  return [...(Array.isArray(own) ? own.map(String) : []), ...getAbout(error.cause)];
}
