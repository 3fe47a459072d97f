import { z } from 'zod';
import { kinds, locales } from '#cms/publishing/documents.ts';

const document = z.object({ kind: z.enum(kinds), id: z.string().max(100) });
const count = z.number().int().nonnegative();
const milliseconds = z.number().nonnegative().nullable();

/**
 * What the publisher reports of a release: `at` is when it went live, `pageMs` and `searchMs` how
 * long after the change readers saw it and search found it. Where everything was looked at, as by
 * a comparison, they count from the beginning of that.
 */
export const receipt = z.object({
  release: z.string().min(1).max(200),
  at: z.iso.datetime(),
  reason: z.enum(['hint', 'reconcile', 'export', 'rollback']),
  documents: z.array(document),
  pages: z.object({ rendered: count, written: count, removed: count }),
  pageMs: milliseconds,
  searchMs: milliseconds,
  error: z
    .object({
      message: z.string().transform((text) => text.slice(0, 4000)),
      kind: z.enum(kinds).nullish(),
      id: z.string().max(100).nullish(),
      locale: z.enum(locales).nullish(),
    })
    .nullable(),
  addresses: z.array(
    document.extend({ locale: z.enum(locales), path: z.string().startsWith('/').max(500) }),
  ),
});

export type Receipt = z.infer<typeof receipt>;
