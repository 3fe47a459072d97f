import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** Explainers have no place and day of their own, so this is advice. */
export const dateline: Check = ({ dateline: { place, region, date } }, context) => {
  const noPlace = place || region ? [] : [missingPlace];
  const noDate = date ? [] : [missingDate];
  return toFindings('dateline', 'advice', context, [...noPlace, ...noDate]);
};

const missingPlace = {
  field: 'dateline.place',
  message: {
    id: 'Titimangsa belum menyebut tempat peristiwa.',
    en: 'The dateline does not say yet where it happened.',
  },
};

const missingDate = {
  field: 'dateline.date',
  message: {
    id: 'Titimangsa belum menyebut tanggal peristiwa.',
    en: 'The dateline does not say yet when it happened.',
  },
};
