import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** `alternate` is the file name of the same text in the other language; `order` sorts guides. */
const schema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  alternate: z.string().optional(),
  order: z.number().default(0),
  updated: z.date(),
});

/** Ids are `<language>/<slug>`, as the files lie. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
    schema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*/*.mdx' }),
    schema,
  }),
};
