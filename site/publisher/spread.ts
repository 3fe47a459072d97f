/** The same number for the same text, evenly spread. */
export function toNumber(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    number = (Math.imul(number, 31) + text.charCodeAt(at)) >>> 0;
  }
  return (number ^ (number >>> 15)) >>> 0;
}
