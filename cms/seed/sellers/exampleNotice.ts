import { bold, paragraph } from '../lexical.ts';
import type { LexicalNode } from '../lexical.ts';

/** Opens the text of every invented seller. */
export const exampleNotice: { id: LexicalNode; en: LexicalNode } = {
  id: paragraph(
    bold('Profil contoh. '),
    'Usaha, orang, angka, dan kontak di halaman ini rekaan untuk menunjukkan cara kerja profil.',
  ),
  en: paragraph(
    bold('Example profile. '),
    'The business, people, figures and contacts on this page are invented to show how a profile works.',
  ),
};

/** A certificate that no register holds; the words say so. */
export const exampleCertificate = {
  issuer: 'Penerbit rekaan (contoh)',
  validFrom: '2025-06-01',
  validUntil: '2029-05-31',
  checkedAt: '2026-10-05',
  method: {
    id: 'Contoh: nomor dicocokkan dengan daftar penerbit',
    en: 'Example: the number was compared with the issuer’s register',
  },
};
