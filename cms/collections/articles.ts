import type { CollectionConfig } from 'payload';
import { editorialAccess } from '#cms/access/editorial.ts';
import { checksEndpoint } from '#cms/checks/endpoint.ts';
import { checksPanel } from '#cms/fields/checksPanel.ts';
import { editorialHooks, editorialVersions, newestPublished } from '#cms/hooks/editorial.ts';
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
import { previewOf } from '#cms/preview/livePreview.ts';
import { stepEndpoints } from '#cms/steps/endpoints.ts';
import { translationEndpoints } from '#cms/translation/endpoints.ts';

/** News of the programme. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { id: 'Berita', en: 'Article' },
    plural: { id: 'Berita', en: 'Articles' },
  },
  trash: true,
  versions: editorialVersions,
  access: editorialAccess,
  hooks: editorialHooks,
  endpoints: [
    ...stepEndpoints('articles'),
    ...translationEndpoints('articles'),
    checksEndpoint('articles'),
  ],
  indexes: [newestPublished],
  defaultSort: '-updatedAt',
  admin: {
    group: { id: 'Redaksi', en: 'Newsroom' },
    preview: previewOf('articles'),
    components: editComponents,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'publishedAt', 'regions', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: {
      id: 'Berita program: peristiwa, kebijakan, pelatihan. Kisah seorang pengekspor ditulis di Kisah.',
      en: 'News of the programme: events, policy, training. The story of one exporter goes under Stories.',
    },
  },
  fields: [
    fromTemplate,
    { type: 'tabs', tabs: [contentTab, bylineTab, subjectsTab, seoTab] },
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
