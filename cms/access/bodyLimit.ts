/** Largest request without files, in bytes; Payload itself limits uploads. */
const maxBytes = 5_000_000;
const sentence =
  'Kiriman terlalu besar (lebih dari 5 MB). Bagi menjadi beberapa tulisan. / The request is too large (more than 5 MB). Split it into several.';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/** The one type whose files Payload reads piece by piece, within limits of its own. */
const upload = /^multipart\/form-data\s*(?:;|$)/i;

/**
 * Answers 413 to bodies over the limit before anything parses them, whatever their header says.
 * Only where files are taken does the limit leave out forms.
 */
export function withBodyLimit<Rest extends unknown[]>(
  handler: Handler<Rest>,
  { takesFiles = false } = {},
): Handler<Rest> {
  return async (request, ...rest) => {
    const isUpload = takesFiles && upload.test(request.headers.get('content-type') ?? '');
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
