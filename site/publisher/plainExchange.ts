/**
 * What the renderer takes and answers. The compiler puts these in the place of `Request`, `Response`,
 * `Headers` and `TextEncoder` (see `adapter.ts`): Node's own copy the bytes of a page twice and make
 * a stream of them, which takes a tenth of rendering it, and nothing here is ever sent anywhere.
 */
export class PlainRequest {
  readonly method = 'GET';
  readonly url: string;
  readonly body = null;
  #headers: PlainHeaders | undefined;

  constructor(url: URL | string) {
    this.url = String(url);
  }

  get headers(): PlainHeaders {
    return (this.#headers ??= new PlainHeaders());
  }
}

interface Init {
  status?: number;
  statusText?: string;
  headers?: PlainHeaders | HeadersInit;
}

export class PlainResponse {
  body: string | null;
  readonly status: number;
  readonly statusText: string;
  readonly headers: PlainHeaders;

  /** Throws when the body would have to be read piece by piece. */
  constructor(
    body: string | Uint8Array | EncodedText | null = null,
    { status = 200, statusText = '', headers }: Init = {},
  ) {
    this.body = body === null ? null : toText(body);
    this.status = status;
    this.statusText = statusText;
    this.headers = headers instanceof PlainHeaders ? headers : new PlainHeaders(headers);
  }

  /** Once, as with any response: Astro holds on to it for longer than anybody needs the text. */
  async text(): Promise<string> {
    const text = this.body ?? '';
    this.body = null;
    return text;
  }
}

/** Astro encodes a page to put it into a response, where it is wanted as a text again. */
export class PlainEncoder {
  encode(text = ''): EncodedText {
    return new EncodedText(text);
  }
}

class EncodedText {
  readonly text: string;
  /** Counting takes as long as encoding. */
  readonly byteLength = Number.NaN;

  constructor(text: string) {
    this.text = text;
  }
}

function toText(body: string | Uint8Array | EncodedText): string {
  if (typeof body === 'string') return body;
  if (body instanceof EncodedText) return body.text;
  if (body instanceof Uint8Array) return Buffer.from(body).toString();
  throw new TypeError('A page must be answered with a text or with bytes.');
}

/** One value for each name, whatever its case. */
export class PlainHeaders {
  readonly #values = new Map<string, string>();

  constructor(headers: PlainHeaders | HeadersInit = []) {
    const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
    for (const [name = '', value = ''] of pairs) this.set(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
}
