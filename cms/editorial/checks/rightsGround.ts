import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

export const rightsGround: Check = ({ rights }, context) =>
  toFindings('rightsGround', 'error', context, rights.ground ? [] : [missing]);

const missing = {
  field: 'rights.ground',
  message: {
    id: 'Dasar penerbitan belum dipilih: liputan sendiri, lisensi, kutipan, atau hanya fakta.',
    en: 'The ground for publishing is not chosen yet: own reporting, licence, quoted or facts only.',
  },
};
