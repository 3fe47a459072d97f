interface Reference {
  value: string | { id: string };
}

/** The id behind a relationship to several collections, populated or not. */
export function toId(reference: Reference | undefined | null): string | null {
  const value = reference?.value;
  return typeof value === 'object' ? value.id : (value ?? null);
}
