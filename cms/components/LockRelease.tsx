'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Documents whose form is on the screen. */
const open = new Set<string>();

/**
 * Gives back the writer's lock when she leaves the form; Payload forgets it where a form saves by
 * itself. A lock that stays, because the network was gone, ends after five minutes.
 */
export function LockRelease() {
  const { id, collectionSlug } = useDocumentInfo();
  const { user } = useAuth();
  const query = new URLSearchParams({
    'where[document.relationTo][equals]': collectionSlug ?? '',
    'where[document.value][equals]': String(id),
    'where[user.value][equals]': String(user?.id),
  });
  const address = id && user ? `/api/payload-locked-documents?${query}` : null;
  useEffect(() => {
    if (!address) return undefined;
    const release = () => void fetch(address, { method: 'DELETE', keepalive: true });
    open.add(address);
    globalThis.addEventListener('pagehide', release);
    return () => {
      globalThis.removeEventListener('pagehide', release);
      open.delete(address);
      // Taking over a document draws its form anew, which is no leaving.
      setTimeout(() => open.has(address) || release(), 500);
    };
  }, [address]);
  return null;
}
