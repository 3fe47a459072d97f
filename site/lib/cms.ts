import { z } from 'zod';
import { collectionKind, locale as localeSchema, type Locale } from './parts.ts';
import { schemas, type Doc, type Kind } from './schemas.ts';

const pageSize = 500;
const shownProblems = 10;

const page = z.object({
  documents: z.array(z.unknown()),
  totalPages: z.number(),
});

const listing = z.object({
  documents: z.array(
    z.object({
      kind: z.enum([...collectionKind.options, 'frontPage']),
      id: z.string(),
      locale: localeSchema,
      updatedAt: z.string(),
    }),
  ),
  totalPages: z.number(),
});

export type ListingEntry = z.infer<typeof listing>['documents'][number];

/** Everything published, checked; throws with kind, id and field of each document that misfits. */
export async function getDocuments(api: string): Promise<Doc[]> {
  const kinds = Object.keys(schemas) as Kind[];
  const lists = await Promise.all(
    kinds.flatMap((kind) => localeSchema.options.map((locale) => getList(api, kind, locale))),
  );
  const problems: string[] = [];
  const documents = lists.flatMap(({ kind, locale, list }) =>
    list.flatMap((value): Doc[] => {
      const result = schemas[kind].safeParse(value);
      if (result.success) return [result.data];
      problems.push(...toProblems(kind, locale, value, result.error));
      return [];
    }),
  );
  if (problems.length > 0) throw new Error(toMessage(problems));
  return documents;
}

/** (kind, id, locale, updatedAt) of everything published: a cheap way to see what has changed. */
export async function getListing(api: string): Promise<ListingEntry[]> {
  const entries: ListingEntry[] = [];
  for (let number = 1, last = 1; number <= last; number += 1) {
    const answer = await getJson(`${api}/api/public/listing?page=${number}&limit=${pageSize}`);
    const { documents, totalPages } = listing.parse(answer);
    entries.push(...documents);
    last = totalPages;
  }
  return entries;
}

/** A file of the CMS; `url` is its path there. */
export async function getFile(api: string, url: string): Promise<Uint8Array> {
  const response = await request(new URL(url, api).href);
  return response.bytes();
}

async function getList(api: string, kind: Kind, locale: Locale) {
  const list: unknown[] = [];
  for (let number = 1, last = 1; number <= last; number += 1) {
    const address = `${api}/api/public/${kind}?locale=${locale}&page=${number}&limit=${pageSize}`;
    const { documents, totalPages } = page.parse(await getJson(address));
    list.push(...documents);
    last = totalPages;
  }
  return { kind, locale, list };
}

async function getJson(address: string): Promise<unknown> {
  return (await request(address)).json();
}

async function request(address: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new Error(`The content API does not answer at ${address}.`, { cause });
  }
  if (!response.ok) throw new Error(`The content API answered ${response.status} to ${address}.`);
  return response;
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

function toMessage(problems: readonly string[]): string {
  const shown = problems.slice(0, shownProblems).map((problem) => `  ${problem}`);
  const rest = problems.length - shown.length;
  const tail = rest > 0 ? [`  and ${rest} more`] : [];
  return ['The content API served what the site cannot read:', ...shown, ...tail].join('\n');
}
