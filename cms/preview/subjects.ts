import { z } from 'zod';
import { locales } from '#cms/publishing/documents.ts';

/** The kinds that have drafts. */
export const previewedKinds = ['articles', 'stories', 'sellers'] as const;
export type PreviewedKind = (typeof previewedKinds)[number];

/** A draft in one language. */
export type Subject = z.infer<typeof subject>;
export const subject = z.object({
  kind: z.enum(previewedKinds),
  id: z.string().min(1).max(100),
  locale: z.enum(locales).default('id'),
});

export function isPreviewedKind(slug: unknown): slug is PreviewedKind {
  return previewedKinds.some((kind) => kind === slug);
}
