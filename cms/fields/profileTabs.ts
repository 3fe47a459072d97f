import type { Tab } from 'payload';
import { certificates } from '#cms/fields/certificates.ts';
import { contacts, links } from '#cms/fields/contacts.ts';
import { offers } from '#cms/fields/offers.ts';
import { picture, pictures, reference, references } from '#cms/fields/related.ts';
import { richTextField } from '#cms/fields/richText.ts';

const profileTab: Tab = {
  label: { id: 'Profil', en: 'Profile' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 160,
          label: { id: 'Nama usaha', en: 'Name of the business' },
        },
        { name: 'owner', type: 'text', maxLength: 120, label: { id: 'Pemilik', en: 'Owner' } },
      ],
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { id: 'Satu kalimat', en: 'In one sentence' },
      admin: {
        description: {
          id: 'Apa yang dijual dan mengapa istimewa.',
          en: 'What is sold and what makes it special.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        reference('region', 'regions', { required: true, label: { id: 'Wilayah', en: 'Region' } }),
        {
          name: 'memberCount',
          type: 'number',
          min: 0,
          label: { id: 'Jumlah anggota', en: 'Number of members' },
          admin: { description: { id: 'Bila kelompok.', en: 'If it is a group.' } },
        },
      ],
    },
    {
      name: 'womenLed',
      type: 'checkbox',
      defaultValue: true,
      label: { id: 'Dipimpin perempuan', en: 'Led by women' },
    },
    picture('image', { label: { id: 'Gambar utama', en: 'Main picture' } }),
    pictures('gallery', { label: { id: 'Galeri', en: 'Gallery' } }),
    richTextField('about', { label: { id: 'Tentang usaha', en: 'About the business' } }),
  ],
};

const tradeTab: Tab = {
  label: { id: 'Produk & ekspor', en: 'Products & export' },
  fields: [
    offers,
    references('destinations', 'countries', {
      label: { id: 'Negara tujuan', en: 'Destinations' },
      description: {
        id: 'Negara yang sudah pernah dikirimi.',
        en: 'Countries that have been shipped to.',
      },
    }),
    certificates,
  ],
};

const contactTab: Tab = {
  label: { id: 'Kontak', en: 'Contacts' },
  fields: [contacts, links],
};

export const profileTabs: Tab[] = [profileTab, tradeTab, contactTab];
