import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

export const rightsGround: Check = ({ rights }, context) =>
  toFindings('rightsGround', 'error', context, rights.ground ? [] : [missing]);

const missing = {
  field: 'rights.ground',
  message: {
    id: 'Dasar penerbitan belum dipilih; pilihannya liputan sendiri, lisensi, kutipan, atau hanya fakta.',
    en: 'The ground for publishing is not chosen yet; it is own reporting, licence, quoted or facts only.',
  },
};
