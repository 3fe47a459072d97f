import type { DateField } from 'payload';
import { staffField } from '#cms/access/rules.ts';

/** Until then nothing is published. What is no longer under embargo is not published by itself. */
export const embargoUntil: DateField = {
  name: 'embargoUntil',
  type: 'date',
  timezone: true,
  label: { id: 'Embargo sampai', en: 'Embargo until' },
  access: { read: staffField, create: staffField, update: staffField },
  admin: {
    position: 'sidebar',
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'd MMMM yyyy HH:mm',
      timeFormat: 'HH:mm',
    },
    description: {
      id: 'Sebelum waktu ini tulisan tidak dapat diterbitkan. Sesudahnya penyunting tetap harus menerbitkannya.',
      en: 'Before this time the text cannot be published. After it an editor still has to publish it.',
    },
  },
};
