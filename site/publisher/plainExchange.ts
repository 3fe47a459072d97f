/**
 * What the renderer takes and answers. The compiler puts these in the place of `Request` and
 * `Response` (see `adapter.ts`): Node's own copy the bytes of a page twice and make a stream of
 * them, which takes a tenth of rendering it, and nothing here is ever sent anywhere.
 */
export class PlainRequest {
  readonly method = 'GET';
  readonly url: string;
  readonly body = null;
  #headers: Headers | undefined;

  constructor(url: URL | string) {
    this.url = String(url);
  }

  get headers(): Headers {
    return (this.#headers ??= new Headers());
  }
}

interface Init {
  status?: number;
  statusText?: string;
  headers?: HeadersInit;
}

export class PlainResponse {
  readonly body: string | Uint8Array | null;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  /** Throws when the body would have to be read piece by piece. */
  constructor(
    body: string | Uint8Array | null = null,
    { status = 200, statusText = '', headers }: Init = {},
  ) {
    if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
      throw new TypeError('A page must be answered with a text or with bytes.');
    }
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
  }

  async bytes(): Promise<Uint8Array> {
    return typeof this.body === 'string' ? Buffer.from(this.body) : (this.body ?? new Uint8Array());
  }

  async text(): Promise<string> {
    return typeof this.body === 'string' ? this.body : Buffer.from(this.body ?? []).toString();
  }
}
