import type { CollectionConfig } from 'payload';
import {
  noticeChange,
  rememberMentions,
  rememberPublished,
  sendChanges,
} from '#cms/hooks/noticeChange.ts';
import { closeLinks } from '#cms/hooks/closeLinks.ts';
import { recordRevision } from '#cms/hooks/recordRevision.ts';
import { recordWithdrawal } from '#cms/hooks/recordWithdrawal.ts';
import { holdEmbargo } from '#cms/hooks/holdEmbargo.ts';
import { noteIntent } from '#cms/hooks/noteIntent.ts';
import { refuseOversizedText } from '#cms/hooks/refuseOversizedText.ts';
import { refusePublishing } from '#cms/hooks/refusePublishing.ts';
import { refuseSchedule } from '#cms/hooks/refuseSchedule.ts';
import { refuseTakenSlug } from '#cms/hooks/refuseTakenSlug.ts';
import { refuseUnpublishing } from '#cms/hooks/refuseUnpublishing.ts';
import { refuseUnready } from '#cms/hooks/refuseUnready.ts';
import { requireIndonesian } from '#cms/hooks/requireIndonesian.ts';
import { setPublishedAt } from '#cms/hooks/setPublishedAt.ts';
import { setTranslation } from '#cms/hooks/setTranslation.ts';
import { takeStep } from '#cms/hooks/takeStep.ts';
import { keepLock } from '#cms/locks/keepLock.ts';

/** Drafts, autosave and versions of what the newsroom publishes. */
export const editorialVersions = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 2000, showSaveDraftButton: true } },
} satisfies CollectionConfig['versions'];

/** Newest first of what is published: without it SQLite reads all rows to find the first hundred. */
export const newestPublished = {
  fields: ['_status', 'publishedAt', 'createdAt'],
} satisfies NonNullable<CollectionConfig['indexes']>[number];

/** What tells the publisher, whatever is public. */
const publishingHooks = {
  afterChange: [noticeChange],
  beforeDelete: [rememberMentions],
  afterDelete: [noticeChange],
  afterOperation: [keepLock, sendChanges],
} satisfies CollectionConfig['hooks'];

export const editorialHooks = {
  ...publishingHooks,
  afterChange: [recordRevision, recordWithdrawal, closeLinks, noticeChange],
  beforeOperation: [noteIntent],
  beforeValidate: [refuseOversizedText],
  beforeChange: [
    takeStep,
    holdEmbargo,
    refuseSchedule,
    requireIndonesian,
    refuseUnready,
    refuseTakenSlug,
    setPublishedAt,
    setTranslation,
    rememberPublished,
  ],
} satisfies CollectionConfig['hooks'];

export const referenceHooks = {
  ...publishingHooks,
  beforeValidate: [refuseOversizedText],
  beforeChange: [refuseTakenSlug, rememberPublished],
} satisfies CollectionConfig['hooks'];

/** As for news, without a time of publication. */
export const profileHooks = {
  ...publishingHooks,
  afterChange: [closeLinks, noticeChange],
  beforeOperation: [noteIntent],
  beforeValidate: [refuseOversizedText],
  beforeChange: [refuseUnpublishing, refusePublishing, refuseTakenSlug, rememberPublished],
} satisfies CollectionConfig['hooks'];
