import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** A translation that has not followed its original is still public: readers get the old text. */
export const translation: Check = (text, context) => {
  const isOlder = context.locale === 'en' && text.translation.status === 'stale';
  return toFindings('translation', 'advice', context, isOlder ? [older] : []);
};

const older = {
  field: 'translation.status',
  message: {
    id: 'Terjemahan Inggris tertinggal dari naskah Indonesia. Sesuaikan, lalu tandai sudah sesuai.',
    en: 'The English translation is older than the Indonesian text. Bring it up to date and say so.',
  },
};
