import type { Block } from 'payload';
import { pictures, reference } from '#cms/fields/related.ts';
import { validateWebAddress } from '#cms/fields/webAddress.ts';

const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: {
    singular: { id: 'Kutipan bernama', en: 'Attributed quote' },
    plural: { id: 'Kutipan bernama', en: 'Attributed quotes' },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: { id: 'Kutipan', en: 'Quotation' },
      admin: { description: { id: 'Tanpa tanda kutip.', en: 'Without quotation marks.' } },
    },
    reference('person', 'people', {
      label: { id: 'Tokoh', en: 'Person' },
      description: {
        id: 'Bila tokoh sudah ada. Jika tidak, tulis namanya di bawah.',
        en: 'If the person exists already. Otherwise write the name below.',
      },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'text',
          maxLength: 120,
          label: { id: 'Nama pembicara', en: 'Name of the speaker' },
        },
        {
          name: 'position',
          type: 'text',
          maxLength: 160,
          label: { id: 'Jabatan', en: 'Position' },
        },
      ],
    },
  ],
};

const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: {
    singular: { id: 'Angka besar', en: 'Figure callout' },
    plural: { id: 'Angka besar', en: 'Figure callouts' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'text',
          required: true,
          maxLength: 40,
          label: { id: 'Nilai', en: 'Value' },
          admin: { placeholder: '71,15' },
        },
        { name: 'unit', type: 'text', maxLength: 40, label: { id: 'Satuan', en: 'Unit' } },
        { name: 'period', type: 'text', maxLength: 40, label: { id: 'Kurun', en: 'Period' } },
      ],
    },
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { id: 'Keterangan', en: 'Label' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'sourceName',
          type: 'text',
          maxLength: 200,
          label: { id: 'Nama sumber', en: 'Name of the source' },
        },
        {
          name: 'sourceUrl',
          type: 'text',
          label: { id: 'Alamat sumber', en: 'Address of the source' },
          validate: validateWebAddress,
        },
      ],
    },
  ],
};

const gallery: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: {
    singular: { id: 'Galeri', en: 'Gallery' },
    plural: { id: 'Galeri', en: 'Galleries' },
  },
  fields: [pictures('images', { label: { id: 'Gambar', en: 'Pictures' } })],
};

const factBox: Block = {
  slug: 'factBox',
  interfaceName: 'FactBoxBlock',
  labels: {
    singular: { id: 'Kotak fakta', en: 'Fact box' },
    plural: { id: 'Kotak fakta', en: 'Fact boxes' },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { id: 'Judul kotak', en: 'Title of the box' },
    },
    {
      name: 'items',
      type: 'array',
      minRows: 1,
      maxRows: 12,
      label: { id: 'Butir', en: 'Items' },
      labels: {
        singular: { id: 'Butir', en: 'Item' },
        plural: { id: 'Butir', en: 'Items' },
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          maxLength: 400,
          label: { id: 'Isi', en: 'Text' },
        },
      ],
    },
  ],
};

const relatedCard: Block = {
  slug: 'relatedCard',
  interfaceName: 'RelatedCardBlock',
  labels: {
    singular: { id: 'Kartu bacaan', en: 'Related card' },
    plural: { id: 'Kartu bacaan', en: 'Related cards' },
  },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['articles', 'stories', 'sellers'],
      required: true,
      label: { id: 'Bacaan', en: 'Document' },
      admin: {
        description: {
          id: 'Kartu hilang dengan sendirinya bila bacaan ditarik.',
          en: 'The card goes by itself when the document is withdrawn.',
        },
      },
    },
  ],
};

/** What an editor may set into a text beside words and pictures. */
export const bodyBlocks: Block[] = [quote, figure, gallery, factBox, relatedCard];
