/** What a page may load and run. Styles and scripts are files of the site: none is an exception. */
export const policy = [
  "default-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
  // Pagefind runs its WebAssembly in a worker it makes from a blob.
  "worker-src 'self' blob:",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');
