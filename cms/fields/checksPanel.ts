import type { UIField } from 'payload';

/** What is still amiss in the text, as it is being written. */
export const checksPanel: UIField = {
  name: 'checks',
  type: 'ui',
  label: { id: 'Pemeriksaan', en: 'Checks' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './components/ChecksPanel.tsx#ChecksPanel' },
  },
};
