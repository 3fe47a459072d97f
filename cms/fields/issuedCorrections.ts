import type { JoinField } from 'payload';
import { staffField } from '#cms/access/rules.ts';

/** The corrections of a text, and the button that issues another. */
export const issuedCorrections: JoinField = {
  name: 'corrections',
  type: 'join',
  collection: 'corrections',
  on: 'document',
  defaultSort: '-issuedAt',
  label: { id: 'Ralat', en: 'Corrections' },
  access: { read: staffField },
  admin: {
    defaultColumns: ['text', 'kind', 'severity', 'issuedAt'],
    condition: ({ _status }) => _status === 'published',
    description: {
      id: 'Ralat tampil pada tulisan yang terbit, dengan waktunya. Perbaiki juga naskahnya.',
      en: 'A correction shows on the published text, with its time. Mend the text as well.',
    },
  },
};
