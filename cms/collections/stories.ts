import type { CollectionConfig } from 'payload';
import { editorialAccess } from '#cms/access/editorial.ts';
import { checksEndpoint } from '#cms/checks/endpoint.ts';
import { checksPanel } from '#cms/fields/checksPanel.ts';
import { exportTab } from '#cms/fields/exportTab.ts';
import { bylineTab, contentTab, seoTab, subjectsTab } from '#cms/fields/newsTabs.ts';
import { fromTemplate } from '#cms/fields/fromTemplate.ts';
import { editComponents, editorialState } from '#cms/fields/editorialState.ts';
import { embargoUntil } from '#cms/fields/embargoUntil.ts';
import { issuedCorrections } from '#cms/fields/issuedCorrections.ts';
import { documentNotesPanel, historyPanel } from '#cms/fields/newsroomPanels.ts';
import { notes } from '#cms/fields/notes.ts';
import { publishedAt } from '#cms/fields/publishedAt.ts';
import { sharedPreview } from '#cms/fields/sharedPreview.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { translation } from '#cms/fields/translation.ts';
import { editorialHooks, editorialVersions, newestPublished } from '#cms/hooks/editorial.ts';
import { previewOf } from '#cms/preview/livePreview.ts';
import { stepEndpoints } from '#cms/steps/endpoints.ts';
import { translationEndpoints } from '#cms/translation/endpoints.ts';

/** How a business broke through to a market abroad. */
export const stories: CollectionConfig = {
  slug: 'stories',
  labels: {
    singular: { id: 'Kisah', en: 'Story' },
    plural: { id: 'Kisah', en: 'Stories' },
  },
  trash: true,
  versions: editorialVersions,
  access: editorialAccess,
  hooks: editorialHooks,
  endpoints: [
    ...stepEndpoints('stories'),
    ...translationEndpoints('stories'),
    checksEndpoint('stories'),
  ],
  indexes: [newestPublished],
  defaultSort: '-updatedAt',
  admin: {
    group: { id: 'Redaksi', en: 'Newsroom' },
    preview: previewOf('stories'),
    components: editComponents,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'publishedAt', 'sellers', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: {
      id: 'Kisah seorang atau sekelompok pelaku usaha yang menembus pasar ekspor.',
      en: 'How a seller or a group of sellers broke through to the export market.',
    },
  },
  fields: [
    fromTemplate,
    { type: 'tabs', tabs: [contentTab, exportTab, bylineTab, subjectsTab, seoTab] },
    ...editorialState,
    checksPanel,
    publishing,
    slugField({ from: 'title', localized: true }),
    publishedAt,
    embargoUntil,
    issuedCorrections,
    translation,
    sharedPreview,
    notes,
    documentNotesPanel,
    historyPanel,
  ],
};
