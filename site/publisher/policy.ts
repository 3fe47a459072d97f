const charset = /<meta charset="utf-8"\s*\/?>/i;

// Styles and scripts are files of the site, so no page needs an exception of its own.
const policy = [
  "default-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
  // Pagefind runs its WebAssembly in a worker it makes from a blob.
  "worker-src 'self' blob:",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');

/** The page with its policy as a tag right after the character set, governing all that follows. */
export function toGuardedPage(html: string): string {
  if (!charset.test(html)) throw new Error('The page does not name its character set (utf-8).');
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(charset, (found) => found + tag);
}
