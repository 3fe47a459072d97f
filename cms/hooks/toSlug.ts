import slugify from '@sindresorhus/slugify';

const maxLength = 120;

/** Small latin letters, digits and single hyphens; empty when nothing of the text can be kept. */
export function toSlug(text: string): string {
  return slugify(text.slice(0, 500)).slice(0, maxLength).replace(/-+$/, '');
}
