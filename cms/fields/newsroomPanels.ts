import type { UIField } from 'payload';

/** What the newsroom says to each other about the document. */
export const documentNotesPanel: UIField = {
  name: 'documentNotes',
  type: 'ui',
  label: { id: 'Catatan', en: 'Notes' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './components/DocumentNotes.tsx#DocumentNotes' },
  },
};

/** Who did what to the document. */
export const historyPanel: UIField = {
  name: 'history',
  type: 'ui',
  label: { id: 'Riwayat', en: 'History' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './components/DocumentHistory.tsx#DocumentHistory' },
  },
};
