import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/rules.ts';

/** When the page of a document changed although the document did not; written by hooks alone. */
export const touches: CollectionConfig = {
  slug: 'touches',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  graphQL: false,
  fields: [
    { name: 'document', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
  ],
};
