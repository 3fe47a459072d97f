import type { Endpoint } from 'payload';

/** The read-only family `/api/public/…`: published documents in the shape readers see. */
export const publicEndpoints: Endpoint[] = [];
