import type {
  AfterErrorHook,
  CollectionAfterForgotPasswordHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  PayloadRequest,
} from 'payload';
import { getClientAddress } from '#cms/memory/clientAddress.ts';
import { getOperation } from '#cms/memory/operations.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';

/** More failures than this of one address in an hour are an attack, of which the first tell enough. */
const failuresAnHour = 100;

export const recordLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordEvent(req, { action: 'login', ...toSubject(user), user });
  return user;
};

export const recordLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await recordEvent(req, { action: 'logout', ...toSubject(req.user) });
};

export const recordForgottenPassword: CollectionAfterForgotPasswordHook = async ({ args }) => {
  await recordEvent(args.req, {
    action: 'passwordForgotten',
    kind: 'users',
    title: args.data?.email,
    user: null,
  });
};

/** Over REST and GraphQL; the server itself does not guess passwords. */
export const recordFailedLogin: AfterErrorHook = async ({ error, req }) => {
  const cause = 'originalError' in error ? error.originalError : error;
  if (!isRefusedLogin(cause)) return;
  if (await isFlood(req)) {
    req.payload.logger.warn({
      msg: 'Too many failed logins to record',
      address: getClientAddress(req),
    });
    return;
  }
  const email = getOperation(req, 'users')?.email;
  const locked = cause.name === 'LockedAuth' ? 'Akun sedang terkunci' : null;
  await recordEvent(req, {
    action: 'loginFailed',
    kind: 'users',
    title: email,
    detail: locked,
    user: null,
  });
};

function toSubject(user: { id: string; name?: string | null }) {
  return { kind: 'users', document: user.id, title: user.name };
}

function isRefusedLogin(error: unknown): error is Error {
  return error instanceof Error && ['AuthenticationError', 'LockedAuth'].includes(error.name);
}

async function isFlood(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'events',
    where: {
      action: { equals: 'loginFailed' },
      address: { equals: getClientAddress(req) },
      at: { greater_than: new Date(Date.now() - 3_600_000).toISOString() },
    },
    req,
  });
  return totalDocs >= failuresAnHour;
}
