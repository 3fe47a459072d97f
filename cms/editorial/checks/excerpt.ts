/** The first words of a text, enough to find it by. */
export function toExcerpt(text: string): string {
  if (text.length <= 60) return text;
  return `${text.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}
