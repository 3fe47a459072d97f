import type { CollectionConfig } from 'payload';
import { editorialAccess } from '#cms/access/editorial.ts';
import { editorField, publishedOrOwnerOrStaff, staffField } from '#cms/access/rules.ts';
import { beforeDocumentControls } from '#cms/fields/formComponents.ts';
import { documentNotesPanel, historyPanel } from '#cms/fields/newsroomPanels.ts';
import { notes } from '#cms/fields/notes.ts';
import { profileTabs } from '#cms/fields/profileTabs.ts';
import { sharedPreview } from '#cms/fields/sharedPreview.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { profileHooks, editorialVersions } from '#cms/hooks/editorial.ts';
import { previewOf } from '#cms/preview/livePreview.ts';

/** Public profiles of the businesses that sell abroad. */
export const sellers: CollectionConfig = {
  slug: 'sellers',
  labels: {
    singular: { id: 'Pelaku usaha', en: 'Seller' },
    plural: { id: 'Pelaku usaha', en: 'Sellers' },
  },
  trash: true,
  versions: editorialVersions,
  access: { ...editorialAccess, read: publishedOrOwnerOrStaff },
  hooks: profileHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Pelaku usaha', en: 'Sellers' },
    preview: previewOf('sellers'),
    components: { edit: { beforeDocumentControls } },
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'region', 'womenLed', 'updatedAt'],
    listSearchableFields: ['name', 'owner', 'slug'],
    description: {
      id: 'Profil yang dibagikan pelaku usaha kepada pembeli di luar negeri.',
      en: 'The profile that a seller shares with buyers abroad.',
    },
  },
  fields: [
    { type: 'tabs', tabs: profileTabs },
    publishing,
    slugField({ from: 'name' }),
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      label: { id: 'Akun pemilik', en: 'Account of the owner' },
      filterOptions: { role: { equals: 'seller' } },
      access: { read: staffField, create: editorField, update: editorField },
      admin: {
        position: 'sidebar',
        description: {
          id: 'Akun yang boleh membuka profil ini sebagai pemilik.',
          en: 'The account that opens this profile as its owner.',
        },
      },
    },
    {
      name: 'example',
      type: 'checkbox',
      defaultValue: false,
      label: { id: 'Contoh rekaan', en: 'Invented example' },
      admin: {
        position: 'sidebar',
        description: {
          id: 'Usaha ini tidak ada; halaman menyebutkannya.',
          en: 'This business does not exist; the page says so.',
        },
      },
    },
    sharedPreview,
    notes,
    documentNotesPanel,
    historyPanel,
  ],
};
