import type { DateField, DateFieldValidation } from 'payload';
import { date } from 'payload/shared';
import { staffField } from '#cms/access/rules.ts';
import { toSentence } from '#cms/fields/sentence.ts';

const format = new Intl.DateTimeFormat('id', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Makassar',
});

/** A newer draft of what is published may carry an embargo; only publishing is refused. */
const refuseBeforeEmbargo: DateFieldValidation = async (value, options) => {
  const fits = await date(value, options);
  if (fits !== true || !value || !isPublishing(options.data)) return fits;
  const until = new Date(value);
  if (until.getTime() <= Date.now()) return true;
  const moment = format.format(until);
  return toSentence(options.req, {
    id: `Masih diembargo sampai ${moment} WITA. Simpan sebagai draf dan terbitkan sesudahnya.`,
    en: `Under embargo until ${moment} WITA. Save it as a draft and publish it afterwards.`,
  });
};

/** Until then nothing is published. What is no longer under embargo is not published by itself. */
export const embargoUntil: DateField = {
  name: 'embargoUntil',
  type: 'date',
  timezone: true,
  label: { id: 'Embargo sampai', en: 'Embargo until' },
  access: { read: staffField, create: staffField, update: staffField },
  validate: refuseBeforeEmbargo,
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

function isPublishing(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
  );
}
