import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { getRequestToken } from '#cms/publishing/requestToken.ts';

/** What only the operation knows and its later hooks need. */
export interface Operation {
  isAutosave: boolean;
  copyOf: string | null;
  hasPassword: boolean;
  /** The address with which somebody tries to log in. */
  email: string | null;
}

const noted = new WeakMap<object, Map<string, Operation>>();

/** A bulk change has no id: what is noted then holds for all its documents. */
export const noteOperation: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const given: Record<string, unknown> = { ...args };
  if (!['create', 'update', 'autosave', 'login'].includes(operation)) return;
  const data = toObject(given['data']);
  const token = getRequestToken(req);
  const operations = noted.get(token) ?? new Map<string, Operation>();
  noted.set(token, operations);
  operations.set(toKey(collection.slug, given['id']), {
    isAutosave: given['autosave'] === true || given['autosave'] === 'true',
    copyOf: toText(given['duplicateFromID']),
    hasPassword: typeof data['password'] === 'string' && data['password'] !== '',
    email: toText(data['email']),
  });
};

/** The running operation on a document; of a new one and of a bulk change without its id. */
export function getOperation(
  req: PayloadRequest,
  slug: string,
  id?: string | number,
): Operation | undefined {
  const operations = noted.get(getRequestToken(req));
  return operations?.get(toKey(slug, id)) ?? operations?.get(toKey(slug, undefined));
}

function toKey(slug: string, id: unknown): string {
  return `${slug}/${toText(id) ?? ''}`;
}

function toText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
