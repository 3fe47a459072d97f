import type { ArrayField } from 'payload';
import { hsFields } from '#cms/fields/hsCode.ts';
import { pictures, reference } from '#cms/fields/related.ts';

/** The facts a buyer asks for first. */
export const offers: ArrayField = {
  name: 'offers',
  type: 'array',
  label: { id: 'Produk yang dijual', en: 'Offers' },
  labels: {
    singular: { id: 'Produk', en: 'Offer' },
    plural: { id: 'Produk yang dijual', en: 'Offers' },
  },
  admin: {
    description: {
      id: 'Yang ditanyakan pembeli: jumlah paling sedikit, kapasitas, harga, kemasan, waktu.',
      en: 'What a buyer asks: smallest order, capacity, price, packing, time.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 160,
          label: { id: 'Nama', en: 'Name' },
        },
        reference('product', 'products', { label: { id: 'Jenis produk', en: 'Product' } }),
      ],
    },
    {
      name: 'specification',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: { id: 'Spesifikasi', en: 'Specification' },
    },
    hsFields,
    {
      type: 'row',
      fields: [
        {
          name: 'moq',
          type: 'text',
          maxLength: 80,
          label: { id: 'Pesanan minimum (MOQ)', en: 'Minimum order (MOQ)' },
          admin: { placeholder: '100 kg' },
        },
        {
          name: 'capacityPerMonth',
          type: 'number',
          min: 0,
          label: { id: 'Kapasitas per bulan', en: 'Capacity per month' },
        },
        {
          name: 'unit',
          type: 'select',
          label: { id: 'Satuan', en: 'Unit' },
          options: [
            { value: 'kg', label: 'kg' },
            { value: 'ton', label: { id: 'ton', en: 'tonne' } },
            { value: 'litre', label: { id: 'liter', en: 'litre' } },
            { value: 'piece', label: { id: 'buah', en: 'piece' } },
            { value: 'pack', label: { id: 'kemasan', en: 'pack' } },
            { value: 'bundle', label: { id: 'ikat', en: 'bundle' } },
            { value: 'container', label: { id: 'peti kemas', en: 'container' } },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'priceBasis',
          type: 'select',
          label: { id: 'Dasar harga', en: 'Price basis' },
          options: [
            {
              value: 'EXW',
              label: { id: 'EXW: di tempat penjual', en: 'EXW: at the seller’s place' },
            },
            { value: 'FOB', label: { id: 'FOB: di atas kapal', en: 'FOB: on board' } },
            {
              value: 'CIF',
              label: { id: 'CIF: sampai pelabuhan tujuan', en: 'CIF: to the port of destination' },
            },
            { value: 'ask', label: { id: 'Tanyakan', en: 'On request' } },
          ],
        },
        {
          name: 'leadTimeDays',
          type: 'number',
          min: 0,
          max: 730,
          label: { id: 'Waktu siap (hari)', en: 'Lead time (days)' },
        },
        {
          name: 'packing',
          type: 'text',
          localized: true,
          maxLength: 200,
          label: { id: 'Kemasan', en: 'Packing' },
        },
      ],
    },
    pictures('photos', { label: { id: 'Foto', en: 'Photos' } }),
  ],
};
