import type { ArrayField, GroupField, TextFieldSingleValidation } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import { validateWebAddress } from '#cms/fields/webAddress.ts';

const validateWhatsapp: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^\+[1-9]\d{7,14}$/.test(value) ||
  toSentence(req, {
    id: 'Tulis nomor dengan kode negara, tanpa spasi, misalnya +6281234567890.',
    en: 'Write the number with its country code and no spaces, such as +6281234567890.',
  });

export const contacts: GroupField = {
  name: 'contacts',
  type: 'group',
  label: { id: 'Kontak', en: 'Contacts' },
  admin: {
    description: {
      id: 'Terlihat oleh siapa saja. Isi hanya yang diizinkan pemiliknya.',
      en: 'Everyone sees them. Fill in only what the owner agreed to.',
    },
  },
  fields: [
    {
      name: 'whatsapp',
      type: 'text',
      label: 'WhatsApp',
      validate: validateWhatsapp,
      admin: { placeholder: '+6281234567890' },
    },
    { name: 'email', type: 'email', label: { id: 'Surel', en: 'Email' } },
    {
      name: 'website',
      type: 'text',
      label: { id: 'Situs web', en: 'Website' },
      validate: validateWebAddress,
    },
  ],
};

export const links: ArrayField = {
  name: 'links',
  type: 'array',
  label: { id: 'Toko dan media sosial', en: 'Shops and social media' },
  labels: {
    singular: { id: 'Tautan', en: 'Link' },
    plural: { id: 'Tautan', en: 'Links' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'platform',
          type: 'text',
          required: true,
          maxLength: 60,
          label: { id: 'Tempat', en: 'Platform' },
          admin: { placeholder: 'Instagram' },
        },
        {
          name: 'url',
          type: 'text',
          required: true,
          label: { id: 'Alamat web', en: 'Web address' },
          validate: validateWebAddress,
        },
      ],
    },
  ],
};
