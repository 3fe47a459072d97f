import { z } from 'zod';
import { collectionKinds } from '#cms/publishing/documents.ts';

/** A document by id, or the row itself, inside rich text. */
export const value = z.union([z.string(), z.object({ id: z.string() })]).nullish();

/** A document of one of several collections, inside rich text. */
export const kindValue = z.object({ relationTo: z.enum(collectionKinds), value }).nullish();
