import type { Sentence } from '#cms/fields/sentence.ts';
import { answerPage } from '#cms/preview/previewHeaders.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A plain page that says one thing in both languages. */
export function answerSentence(
  { id, en }: Sentence,
  status: number,
  headers: Record<string, string> = {},
): Response {
  const html = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Tembus</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.55 system-ui, sans-serif; }
  main { max-inline-size: 36rem; margin: 20vh auto 0; padding-inline: 1.5rem; }
  p + p { opacity: 0.75; }
</style>
</head>
<body><main><p>${escapeHtml(id)}</p><p lang="en">${escapeHtml(en)}</p></main></body>
</html>`;
  return answerPage(html, { policy, status, headers });
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
