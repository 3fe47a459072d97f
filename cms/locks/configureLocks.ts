import type { SanitizedConfig } from 'payload';
import { staff } from '#cms/access/rules.ts';
import { nameEditor } from './nameEditor.ts';
import { recordTakeover } from './recordTakeover.ts';

/**
 * Payload opens its list of edit locks to everyone who is logged in. Sellers are, and a lock keeps
 * the newsroom out of a document, so only the newsroom may set one. Payload adds the list by
 * itself: its access and hooks can only be set afterwards.
 */
export function configureLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload no longer has the collection payload-locked-documents.');
  Object.assign(locks.access, { create: staff, read: staff, update: staff, delete: staff });
  locks.hooks.afterChange.push(recordTakeover);
  locks.hooks.afterRead.push(nameEditor);
  return config;
}
