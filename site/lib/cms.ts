import { z } from 'zod';
import { collectionKind, locale as localeSchema, reference, type Locale } from './parts.ts';
import { kind as kindSchema, schemas, type Doc, type Kind } from './schemas.ts';

const pageSize = 500;
const shownProblems = 10;
/** How long an answer may take, in milliseconds: a list is long, and nobody waits for a receipt. */
const patience = { list: 120_000, one: 30_000, receipt: 10_000 };

const page = z.object({
  documents: z.array(z.unknown()),
  totalPages: z.number(),
});

const listing = z.object({
  /** Another number says that all documents may be others, though they be as old. */
  mapping: z.number().default(0),
  documents: z.array(
    z.object({
      kind: kindSchema,
      id: z.string(),
      locale: localeSchema,
      updatedAt: z.string(),
    }),
  ),
  totalPages: z.number(),
});

const recorded = z.object({
  kind: collectionKind,
  locale: localeSchema,
  slug: z.string(),
  to: reference.nullable(),
});
const written = z.object({
  path: z.string(),
  to: reference.nullable(),
  url: z.string().nullable(),
});
const redirects = z.object({
  documents: z.array(z.union([recorded, written])),
  totalPages: z.number(),
});

/**
 * An address that a document gave up, `to` being where it is now and null when it is gone; or a
 * path that an editor leads to a document or to `url`.
 */
export type Redirect = z.infer<typeof redirects>['documents'][number];
export type Listing = Pick<z.infer<typeof listing>, 'documents' | 'mapping'>;

/** One page of a list of documents, counted from 1. */
export interface DocumentPage {
  kind: Kind;
  locale: Locale;
  number: number;
}

/** The first page of every list. */
export const firstPages: readonly DocumentPage[] = (Object.keys(schemas) as Kind[]).flatMap(
  (kind) => localeSchema.options.map((locale) => ({ kind, locale, number: 1 })),
);

/** Everything published, checked; throws kind, id and field of each document that misfits. */
export async function getDocuments(api: string): Promise<Doc[]> {
  const all: Doc[] = [];
  const problems: string[] = [];
  const readList = async (first: DocumentPage) => {
    for (let number = 1, last = 1; number <= last; number += 1) {
      const page = await getPage(api, { ...first, number });
      all.push(...page.documents);
      problems.push(...page.problems);
      ({ last } = page);
    }
  };
  await Promise.all(firstPages.map(readList));
  if (problems.length > 0) throw new Misfit(toMessage(problems));
  return all;
}

/** The documents of a page that fit, what is wrong with the others, and how many pages there are. */
export async function getPage(
  api: string,
  { kind, locale, number }: DocumentPage,
): Promise<{ documents: Doc[]; problems: string[]; last: number }> {
  const address = `${api}/api/public/${kind}?locale=${locale}&page=${number}&limit=${pageSize}`;
  const answer = page.parse(await getJson(address));
  const problems: string[] = [];
  const documents = answer.documents.flatMap((value): Doc[] => {
    const result = schemas[kind].safeParse(value);
    if (result.success) return [result.data];
    problems.push(...toProblems(kind, locale, value, result.error));
    return [];
  });
  return { documents, problems, last: answer.totalPages };
}

/** (kind, id, locale, updatedAt) of everything published: a cheap way to see what has changed. */
export async function getListing(api: string): Promise<Listing> {
  const all: Listing = { documents: [], mapping: 0 };
  for (let number = 1, last = 1; number <= last; number += 1) {
    const answer = await getJson(`${api}/api/public/listing?page=${number}&limit=${pageSize}`);
    const { documents, mapping, totalPages } = listing.parse(answer);
    all.documents.push(...documents);
    all.mapping = mapping;
    last = totalPages;
  }
  return all;
}

/** The number of the listing alone. */
export async function getMapping(api: string): Promise<number> {
  return listing.parse(await getJson(`${api}/api/public/listing?page=1&limit=1`)).mapping;
}

/** One document, checked; null when it is not published in that language. */
export async function getDocument(
  api: string,
  { kind, id, locale }: { kind: Kind; id: string; locale: Locale },
): Promise<Doc | null> {
  const address = `${api}/api/public/${kind}/${encodeURIComponent(id)}?locale=${locale}`;
  const answer = await ask(address, patience.one);
  if (answer.status === 404) return null;
  return parseDocument(kind, locale, toJson(accept(answer)));
}

/** A document in the shape that readers see; throws with kind, id and field when it misfits. */
export function parseDocument(kind: Kind, locale: Locale, value: unknown): Doc {
  const result = schemas[kind].safeParse(value);
  if (result.success) return result.data;
  throw new Misfit(toMessage(toProblems(kind, locale, value, result.error)));
}

/** A document that the site cannot read. */
export class Misfit extends Error {}

/** An answer that is of no use; without a `status` there was none. */
export class BadAnswer extends Error {
  readonly status: number | undefined;
  /** That the CMS is at fault and not what it was asked for; another thread is told so as well. */
  readonly code: 'UNANSWERED' | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    const isPassing = status === undefined || status >= 500 || status === 408 || status === 429;
    this.code = isPassing ? 'UNANSWERED' : undefined;
  }
}

/** Every address that a published document gave up, then those that editors lead elsewhere. */
export async function getRedirects(api: string): Promise<Redirect[]> {
  const found: Redirect[] = [];
  for (let number = 1, last = 1; number <= last; number += 1) {
    const answer = await getJson(`${api}/api/public/redirects?page=${number}&limit=${pageSize}`);
    const { documents, totalPages } = redirects.parse(answer);
    found.push(...documents);
    last = totalPages;
  }
  return found;
}

/** Tells the CMS what became of a change; it is known by the token. */
export async function sendReceipt(api: string, token: string, receipt: object): Promise<void> {
  await send(`${api}/api/releases/receipt`, {
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(receipt),
  });
}

/** Tells a static host that there is a new release. */
export async function callHook(address: string): Promise<void> {
  await send(address, {});
}

/** A file of the CMS; `url` is its path there. */
export async function getFile(api: string, url: string): Promise<Uint8Array> {
  return accept(await ask(new URL(url, api).href, patience.one));
}

interface Answer {
  address: string;
  status: number;
  bytes: Uint8Array;
}

async function getJson(address: string): Promise<unknown> {
  return toJson(accept(await ask(address, patience.list)));
}

function accept({ address, status, bytes }: Answer): Uint8Array {
  if (status >= 200 && status < 300) return bytes;
  throw new BadAnswer(`The content API answered ${status} to ${address}.`, status);
}

function toJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Waits for the whole answer: one that never comes must not hold up all that is to be done. */
async function ask(address: string, limit: number): Promise<Answer> {
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await fetch(address, { signal });
    return { address, status: response.status, bytes: await response.bytes() };
  } catch (cause) {
    const within = signal.aborted ? ` within ${limit / 1000} s` : '';
    const sentence = `The content API does not answer at ${address}${within}.`;
    throw new BadAnswer(sentence, undefined, { cause });
  }
}

async function send(address: string, init: RequestInit): Promise<void> {
  const signal = AbortSignal.timeout(patience.receipt);
  const response = await fetch(address, { ...init, method: 'POST', signal });
  await response.body?.cancel();
  if (response.ok) return;
  // The address of a hook is a secret: what is thrown is told to the newsroom.
  const { status } = response;
  throw new BadAnswer(`${new URL(address).host} answered ${status}.`, status);
}

function toProblems(kind: Kind, locale: Locale, value: unknown, error: z.ZodError): string[] {
  const named = z.object({ id: z.string() }).safeParse(value);
  const id = named.success ? named.data.id : 'without an id';
  return error.issues.map(
    (issue) => `${kind} ${id} (${locale}): ${toFieldPath(issue.path)}: ${issue.message}`,
  );
}

/** `body.root.children[3].type` */
function toFieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** One sentence for all that is wrong with documents. */
export function toMessage(problems: readonly string[]): string {
  const shown = problems.slice(0, shownProblems).map((problem) => `  ${problem}`);
  const rest = problems.length - shown.length;
  const tail = rest > 0 ? [`  and ${rest} more`] : [];
  return ['The content API served what the site cannot read:', ...shown, ...tail].join('\n');
}
