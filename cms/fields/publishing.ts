import type { UIField } from 'payload';

/** How far the document is on its way to readers. */
export const publishing: UIField = {
  name: 'publishing',
  type: 'ui',
  label: { id: 'Terbit', en: 'Publication' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './components/PublishPanel.tsx#PublishPanel' },
  },
};
