import type { CollectionSlug } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { aPictureFile } from '#tests/support/builders.ts';
import type { Cms } from '#tests/support/cms.ts';

/** One thing somebody tries to do; the same over every door. */
export interface Attempt {
  operation: 'read' | 'versions' | 'create' | 'update' | 'delete' | 'duplicate' | 'restore';
  collection: CollectionSlug;
  id?: string | undefined;
  data?: Record<string, unknown> | undefined;
  draft?: boolean;
  trash?: boolean;
}

export interface Visitor {
  user: User | null;
  headers: Record<string, string>;
}

type Operation = (options: object) => Promise<unknown>;
type Method =
  'findByID' | 'findVersions' | 'create' | 'update' | 'delete' | 'duplicate' | 'restoreVersion';

/** Whether the Local API lets the visitor do it. */
export function tryLocally(cms: Cms, attempt: Attempt, { user }: Visitor): Promise<boolean> {
  const { collection, id = '', data = {}, draft = false, trash = false } = attempt;
  // The Local API types its data by collection; an attempt is made on any of them.
  const payload = cms.payload as unknown as Record<Method, Operation>;
  const options = { collection, id, draft, trash, overrideAccess: false, user };
  const doors: Record<Attempt['operation'], () => Promise<unknown>> = {
    read: () => payload.findByID(options),
    versions: () => payload.findVersions({ collection, overrideAccess: false, user }),
    create: async () =>
      payload.create({ ...options, id: undefined, data, ...(await toFile(collection)) }),
    update: () => payload.update({ ...options, data }),
    delete: () => payload.delete(options),
    duplicate: () => payload.duplicate({ ...options, data }),
    restore: () => payload.restoreVersion(options),
  };
  return doors[attempt.operation]().then(
    () => true,
    (error: unknown) => isRefusal(error),
  );
}

/** Whether the REST API lets the visitor do it. */
export async function tryOverRest(cms: Cms, attempt: Attempt, visitor: Visitor): Promise<boolean> {
  const { collection, id, data, draft = false, trash = false } = attempt;
  const path = `/api/${collection}`;
  const doors: Record<Attempt['operation'], [method: string, path: string]> = {
    read: ['GET', `${path}/${id}`],
    versions: ['GET', `${path}/versions`],
    create: ['POST', path],
    update: ['PATCH', `${path}/${id}`],
    delete: ['DELETE', `${path}/${id}`],
    duplicate: ['POST', `${path}/${id}/duplicate`],
    restore: ['POST', `${path}/versions/${id}`],
  };
  const [method, address] = doors[attempt.operation];
  const response = await cms.rest(`${address}?draft=${draft}&trash=${trash}`, {
    method,
    ...(await toBody(attempt, visitor.headers, data)),
  });
  if (response.ok) return true;
  if ([401, 403, 404].includes(response.status)) return false;
  throw new Error(`${method} ${address} answered ${response.status}: ${await response.text()}`);
}

/** Refused is false; anything else that goes wrong is a fault of the test. */
function isRefusal(error: unknown): false {
  if (
    error instanceof Error &&
    'status' in error &&
    [401, 403, 404].includes(Number(error.status))
  ) {
    return false;
  }
  throw error;
}

async function toFile(collection: CollectionSlug) {
  return collection === 'media' ? { file: await aPictureFile() } : {};
}

async function toBody(
  { operation, collection }: Attempt,
  headers: Record<string, string>,
  data: Record<string, unknown> | undefined,
): Promise<RequestInit> {
  if (operation === 'create' && collection === 'media') {
    const { data: bytes, name, mimetype } = await aPictureFile();
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name);
    form.set('_payload', JSON.stringify(data));
    return { headers, body: form };
  }
  if (!data) return { headers };
  return {
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  };
}
