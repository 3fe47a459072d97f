import type { UIField } from 'payload';

/** Makes, lists and revokes the links that show this draft to people without a login. */
export const sharedPreview: UIField = {
  name: 'sharedPreview',
  type: 'ui',
  label: { id: 'Bagikan pratinjau', en: 'Share a preview' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './components/PreviewLinks.tsx#PreviewLinks' },
  },
};
