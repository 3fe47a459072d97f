/** On everything that shows a draft or leads to one. */
export const discreet = {
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** An HTML answer that no robot keeps and no cache stores. */
export function answerPage(
  html: string,
  { policy, status = 200, headers = {} }: Options,
): Response {
  return new Response(html, {
    status,
    headers: {
      ...discreet,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      ...headers,
    },
  });
}

interface Options {
  policy: string;
  status?: number;
  headers?: Record<string, string>;
}

export function answerDiscreetly(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: discreet });
}
