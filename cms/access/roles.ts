import type { PayloadRequest } from 'payload';

export const roles = ['admin', 'editor', 'reporter', 'seller'] as const;
export type Role = (typeof roles)[number];
type Visitor = PayloadRequest['user'] | undefined;

export function isAdmin(user: Visitor): boolean {
  return hasRole(user, ['admin']);
}

/** Editors and admins: they publish. */
export function isEditor(user: Visitor): boolean {
  return hasRole(user, ['admin', 'editor']);
}

/** Everyone of the newsroom: reporters, editors, admins. */
export function isStaff(user: Visitor): boolean {
  return hasRole(user, ['admin', 'editor', 'reporter']);
}

function hasRole(user: Visitor, allowed: readonly Role[]): boolean {
  return user?.role !== undefined && user.role !== null && allowed.includes(user.role);
}
