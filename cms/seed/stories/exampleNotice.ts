import { bold, paragraph } from '../lexical.ts';
import type { LexicalNode } from '../lexical.ts';

/** Opens every story of an invented seller. */
export const exampleNotice: { id: LexicalNode; en: LexicalNode } = {
  id: paragraph(
    bold('Kisah contoh. '),
    'Usaha, orang, kutipan, dan angka di bawah ini rekaan untuk menunjukkan bentuk sebuah kisah.',
  ),
  en: paragraph(
    bold('Example story. '),
    'The business, people, quotations and figures below are invented to show what a story looks like.',
  ),
};
