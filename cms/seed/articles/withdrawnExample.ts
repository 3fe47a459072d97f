import type { DemoArticle } from '../demoText.ts';
import { body, bold, paragraph } from '../lexical.ts';

/** Published and withdrawn at once, to show what readers find in its place. */
export const withdrawnExample: DemoArticle = {
  key: 'contoh-penarikan',
  status: 'published',
  publishedAt: '2026-11-20T09:00:00+08:00',
  picture: 'ruang-pelatihan',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [{ role: 'writer', person: 'bayu-pranata' }],
  ground: 'own',
  topics: ['pelatihan'],
  notes: 'Contoh untuk menunjukkan halaman penarikan.',
  withdrawal: {
    id: 'Contoh penarikan, bagian dari peragaan: tulisan ini dibuat hanya untuk menunjukkan halaman yang menggantikan tulisan yang ditarik.',
    en: 'Example of a withdrawal, part of the demo: this text was made only to show the page that takes the place of a withdrawn text.',
  },
  wording: {
    id: {
      title: 'Tulisan contoh yang ditarik',
      slug: 'tulisan-contoh-yang-ditarik',
      summary:
        'Tulisan contoh, bukan berita. Redaksi menariknya segera setelah terbit untuk menunjukkan apa yang ditemukan pembaca di alamat sebuah tulisan yang ditarik.',
      body: () =>
        body(paragraph(bold('Ini tulisan contoh. '), 'Isinya tidak memuat fakta apa pun.')),
    },
    en: {
      title: 'An example text that was withdrawn',
      slug: 'withdrawn-example-text',
      summary:
        'An example and not news. The newsroom withdraws it as soon as it is published, to show what readers find at the address of a text that was withdrawn.',
      body: () => body(paragraph(bold('This is an example. '), 'There are no facts in it.')),
    },
  },
};
