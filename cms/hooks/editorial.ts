import type { CollectionConfig } from 'payload';
import { refuseOversizedText } from '#cms/hooks/refuseOversizedText.ts';
import { refusePublishing } from '#cms/hooks/refusePublishing.ts';
import { refuseTakenSlug } from '#cms/hooks/refuseTakenSlug.ts';
import { requireIndonesian } from '#cms/hooks/requireIndonesian.ts';
import { setPublishedAt } from '#cms/hooks/setPublishedAt.ts';

/** Drafts, autosave and versions of what the newsroom publishes. */
export const editorialVersions = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 2000, showSaveDraftButton: true } },
} satisfies CollectionConfig['versions'];

/** Newest first of what is published: without it SQLite reads all rows to find the first hundred. */
export const newestPublished = {
  fields: ['_status', 'publishedAt', 'createdAt'],
} satisfies NonNullable<CollectionConfig['indexes']>[number];

export const editorialHooks = {
  beforeValidate: [refuseOversizedText],
  beforeChange: [refusePublishing, requireIndonesian, refuseTakenSlug, setPublishedAt],
} satisfies CollectionConfig['hooks'];

export const referenceHooks = {
  beforeValidate: [refuseOversizedText],
  beforeChange: [refuseTakenSlug],
} satisfies CollectionConfig['hooks'];

/** As for news, without a time of publication. */
export const profileHooks = {
  beforeValidate: [refuseOversizedText],
  beforeChange: [refusePublishing, refuseTakenSlug],
} satisfies CollectionConfig['hooks'];
