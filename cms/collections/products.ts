import type { CollectionConfig } from 'payload';
import { referenceAccess } from '#cms/access/reference.ts';
import { hsFields } from '#cms/fields/hsCode.ts';
import { nameField, paragraphField } from '#cms/fields/names.ts';
import { picture } from '#cms/fields/related.ts';
import { richTextField } from '#cms/fields/richText.ts';
import { publishing } from '#cms/fields/publishing.ts';
import { slugField } from '#cms/fields/slug.ts';
import { referenceHooks } from '#cms/hooks/editorial.ts';

/** Kinds of goods, such as coffee or rattan, that sellers offer. */
export const products: CollectionConfig = {
  slug: 'products',
  labels: {
    singular: { id: 'Produk', en: 'Product' },
    plural: { id: 'Produk', en: 'Products' },
  },
  trash: true,
  access: referenceAccess,
  hooks: referenceHooks,
  defaultSort: 'name',
  admin: {
    group: { id: 'Pelaku usaha', en: 'Sellers' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'hsCode', 'updatedAt'],
    listSearchableFields: ['name', 'hsCode', 'slug'],
    description: {
      id: 'Jenis barang, misalnya kopi atau rotan. Barang satu pelaku usaha ditulis di profilnya.',
      en: 'Kinds of goods, such as coffee or rattan. What one seller offers goes into her profile.',
    },
  },
  fields: [
    nameField({ localized: true }),
    paragraphField('summary', { id: 'Ringkasan', en: 'Summary' }),
    richTextField('description', { label: { id: 'Uraian', en: 'Description' } }),
    hsFields,
    picture('image', { label: { id: 'Gambar', en: 'Picture' } }),
    publishing,
    slugField({ from: 'name', localized: true }),
  ],
};
