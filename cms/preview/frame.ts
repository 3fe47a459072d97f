import type { Locale } from '#cms/publishing/documents.ts';
import { frameScript } from '#cms/preview/frameScript.ts';
import type { Subject } from '#cms/preview/subjects.ts';

const words = {
  id: { title: 'Pratinjau', silent: 'Pratinjau tidak dapat dimuat. Coba lagi sebentar lagi.' },
  en: { title: 'Preview', silent: 'The preview cannot be loaded. Try again in a moment.' },
};

/** The page in which a draft is shown and kept up to date; the draft itself runs no script. */
export function toFrame(
  subject: Subject,
  { nonce, language }: { nonce: string; language: Locale },
): string {
  const { title, silent } = words[language];
  const settings = JSON.stringify({ ...subject, silent }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title} · Tembus</title>
<style>
  html, body { block-size: 100%; margin: 0; }
  body { display: flex; flex-direction: column; background: #fff; }
  iframe { flex: 1; inline-size: 100%; border: 0; }
  p { margin: 0; padding: 0.75rem 1rem; background: #7a1f1f; color: #fff;
      font: 600 0.875rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<p role="status" hidden></p>
<iframe title="${title}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
<script nonce="${nonce}">(${frameScript})(${settings})</script>
</body>
</html>`;
}
