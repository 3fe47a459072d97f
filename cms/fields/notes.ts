import type { TextareaField } from 'payload';
import { staffField } from '#cms/access/rules.ts';

/** Remarks of the newsroom; no reader and no seller ever gets them. */
export const notes: TextareaField = {
  name: 'notes',
  type: 'textarea',
  label: { id: 'Catatan redaksi', en: 'Newsroom notes' },
  access: { read: staffField, create: staffField, update: staffField },
  admin: {
    position: 'sidebar',
    rows: 4,
    description: {
      id: 'Hanya untuk redaksi, tidak pernah terbit.',
      en: 'For the newsroom only, never published.',
    },
  },
};
