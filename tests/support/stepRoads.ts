import type { Article, User } from '#cms/payload-types.ts';
import { askGraphql } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { reason } from '#tests/support/stepTable.ts';
import type { Write } from '#tests/support/stepTable.ts';

export interface Writer {
  user: User | null;
  headers: Record<string, string>;
}

/** A way to write; `take` says whether the write was taken. Anything but a refusal is a fault. */
export interface Road {
  name: string;
  take(cms: Cms, id: string, write: Write, writer: Writer): Promise<boolean>;
}

const refusals = [400, 401, 403, 404, 409];

export const roads = {
  endpoint: {
    name: 'the endpoint of the buttons',
    take: async (cms, id, { step, data }, writer) => {
      const scheduledFor = data['scheduledFor'];
      const order = { step, reason, ...(scheduledFor !== undefined && { scheduledFor }) };
      return isAccepted(await send(cms, 'POST', `/articles/${id}/steps`, order, writer));
    },
  },
  rest: {
    name: 'REST',
    take: async (cms, id, { data, draft }, writer) =>
      isAccepted(await send(cms, 'PATCH', `/articles/${id}?draft=${draft}`, data, writer)),
  },
  graphql: {
    name: 'GraphQL',
    take: async (cms, id, { data, draft }, { user }) => {
      const fields = Object.entries(data).map(([key, value]) => `${key}: ${toGraphql(key, value)}`);
      const given = `{ rights: { ground: own }, ${fields.join(', ')} }`;
      const update = `updateArticle(id: "${id}", draft: ${draft}, data: ${given}) { id }`;
      return isAnswered(await askGraphql(cms, `mutation { ${update} }`, user));
    },
  },
  local: {
    name: 'the Local API',
    take: (cms, id, { data, draft }, { user }) => {
      const own = { collection: 'articles', id, data: data as Partial<Article>, draft } as const;
      return isTaken(cms.payload.update({ ...own, overrideAccess: false, user }));
    },
  },
  bulk: {
    name: 'a bulk update',
    take: async (cms, id, { to, data }, writer) => {
      // As a draft it starts from the newest version, else from the one that readers see.
      const query = `where[id][equals]=${id}&draft=${to !== 'withdrawn'}`;
      const response = await send(cms, 'PATCH', `/articles?${query}`, data, writer);
      const isDone = await isAccepted(response.clone());
      return isDone && ((await response.json()) as { docs: unknown[] }).docs.length > 0;
    },
  },
} satisfies Record<string, Road>;

/** Asks the REST API as somebody. */
export function send(
  cms: Cms,
  method: string,
  path: string,
  body: object | null,
  { headers }: Writer,
): Promise<Response> {
  return cms.rest(`/api${path}`, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

export async function isAccepted(response: Response): Promise<boolean> {
  if (response.ok) return true;
  if (refusals.includes(response.status)) return false;
  throw new Error(`The CMS answered ${response.status}: ${await response.text()}`);
}

export function isAnswered({ errors }: Awaited<ReturnType<typeof askGraphql>>): boolean {
  const fault = errors?.find(({ message }) => /syntax|cannot|wrong|internal/i.test(message));
  if (fault) throw new Error(fault.message);
  return !errors;
}

export function isTaken(write: Promise<unknown>): Promise<boolean> {
  return write.then(
    () => true,
    (error: unknown) => {
      const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
      if (refusals.includes(status)) return false;
      throw error;
    },
  );
}

function toGraphql(key: string, value: unknown): string {
  return key === 'state' || key === '_status' ? String(value) : JSON.stringify(value);
}
