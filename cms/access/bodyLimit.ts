/** Largest request without files, in bytes; Payload itself limits uploads. */
const maxBytes = 5_000_000;
const sentence =
  'Kiriman terlalu besar (lebih dari 5 MB). Bagi menjadi beberapa tulisan. / The request is too large (more than 5 MB). Split it into several.';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/** Answers 413 to bodies over the limit before anything parses them, whatever their header says. */
export function withBodyLimit<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    const isUpload = request.headers.get('content-type')?.startsWith('multipart/') ?? false;
    if (isUpload || !request.body) return handler(request, ...rest);
    const body = await readUpTo(maxBytes, request);
    if (!body) return Response.json({ errors: [{ message: sentence }] }, { status: 413 });
    // Next's own class of request cannot be copied by the constructor.
    const { headers, method, url } = request;
    return handler(new Request(url, { body, headers, method }), ...rest);
  };
}

/** The whole body, or null as soon as it proves longer than the limit. */
async function readUpTo(limit: number, request: Request): Promise<Blob | null> {
  if (Number(request.headers.get('content-length')) > limit) return null;
  const chunks: BlobPart[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return new Blob(chunks);
    length += part.value.byteLength;
    if (length > limit) return null;
    chunks.push(part.value);
  }
}
