import slugify from '@sindresorhus/slugify';
import type { FieldHook } from 'payload';

const maxLength = 120;

/** Turns what was typed into an address; makes one from the title or name when nothing was. */
export function normalizeSlug(from: 'title' | 'name'): FieldHook {
  return ({ value, data, siblingData }) => {
    const typed = typeof value === 'string' ? toSlug(value) : '';
    if (typed || (typeof value === 'string' && value.trim())) return typed || value;
    const source: unknown = siblingData[from] ?? data?.[from];
    return typeof source === 'string' ? toSlug(source) || null : value;
  };
}

/** A copy gets an address of its own, made from its title. */
export const freeSlug: FieldHook = () => null;

export function toSlug(text: string): string {
  return slugify(text.slice(0, 500)).slice(0, maxLength).replace(/-+$/, '');
}
