import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

export const summary: Check = (text, context) =>
  toFindings('summary', 'error', context, text.summary ? [] : [missing]);

const missing = {
  field: 'summary',
  message: {
    id: 'Ringkasan belum ditulis. Daftar berita, pencarian, dan kartu WhatsApp memakainya.',
    en: 'There is no summary yet. Lists, search and WhatsApp cards use it.',
  },
};
