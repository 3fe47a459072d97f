import type { DateField } from 'payload';

export const publishedAt: DateField = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  timezone: true,
  // A copy has not been published yet.
  hooks: { beforeDuplicate: [() => null] },
  label: { id: 'Waktu terbit', en: 'Time of publication' },
  admin: {
    position: 'sidebar',
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'd MMMM yyyy HH:mm',
      timeFormat: 'HH:mm',
    },
    description: {
      id: 'Terisi sendiri saat pertama kali terbit. Menentukan urutan, tidak menunda penerbitan.',
      en: 'Filled in by itself at first publication. It sets the order and does not delay publishing.',
    },
  },
};
