import type { PayloadRequest } from 'payload';
import type { Action, Road } from '#cms/memory/actions.ts';
import { getClientAddress } from '#cms/memory/clientAddress.ts';

/** What happened; who, when, from where and on which road is taken from the request. */
export interface MemoryEvent {
  action: Action;
  /** The slug of the collection or global. */
  kind?: string | undefined;
  document?: string | number | undefined;
  /** What the document was called at that moment. */
  title?: string | null | undefined;
  /** The language that was written, when it is one. */
  locale?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  /** A sentence or list for people, in Indonesian. */
  detail?: string | null | undefined;
  /** Whoever did it, when the request does not know: a login has no user yet. */
  user?: Actor | null;
}

export interface Actor {
  id: string;
  name?: string | null;
  role?: string | null;
}

/**
 * Adds an event to the memory, in the transaction of the request. It is written below the hooks and
 * access rules of the collection, which let nobody through. Throws when it cannot be written, so
 * that what is not remembered does not happen; where the database has no transactions the change
 * stands, the editor is told, and the log has the whole event.
 */
export async function recordEvent(req: PayloadRequest, event: MemoryEvent): Promise<void> {
  const row = toRow(req, event);
  try {
    await req.payload.db.create({ collection: 'events', data: row, req, returning: false });
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'An event could not be recorded', event: row });
    throw error;
  }
}

function toRow(req: PayloadRequest, event: MemoryEvent) {
  const user = event.user === undefined ? req.user : event.user;
  const road = getRoad(req);
  return {
    at: new Date().toISOString(),
    action: event.action,
    user: user?.id ?? null,
    userName: user?.name ?? (road === 'system' ? 'Sistem' : null),
    role: user?.role ?? null,
    kind: event.kind ?? null,
    document: event.document === undefined ? null : String(event.document),
    title: cut(event.title),
    locale: event.locale ?? null,
    from: cut(event.from),
    to: cut(event.to),
    detail: cut(event.detail, 2000),
    address: getClientAddress(req),
    road,
  };
}

function getRoad({ payloadAPI, user }: PayloadRequest): Road {
  if (payloadAPI === 'REST') return 'rest';
  if (payloadAPI === 'GraphQL') return 'graphql';
  return user ? 'local' : 'system';
}

function cut(text: string | null | undefined, length = 200): string | null {
  return text ? text.slice(0, length) : null;
}
