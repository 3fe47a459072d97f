import { indonesianCore } from '#cms/translations/indonesianCore.ts';

/** What the admin and its text editor have in English but not in Indonesian; the keys are theirs. */
export const indonesian = {
  ...indonesianCore,
  lexical: {
    general: {
      placeholder: 'Mulai mengetik, atau tekan / untuk menyisipkan …',
      slashMenuBasicGroupLabel: 'Dasar',
      slashMenuListGroupLabel: 'Daftar',
      toolbarItemsActive: '{{count}} aktif',
    },
    heading: { label: 'Judul bagian {{headingLevel}}' },
    blockquote: { label: 'Kutipan panjang' },
    paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
    upload: { label: 'Gambar' },
    link: { label: 'Tautan', loadingWithEllipsis: 'Memuat …' },
    orderedList: { label: 'Daftar bernomor' },
    unorderedList: { label: 'Daftar berbutir' },
    blocks: {
      label: 'Sisipan',
      inlineBlocks: {
        create: 'Buat {{label}}',
        edit: 'Ubah {{label}}',
        label: 'Sisipan dalam baris',
        remove: 'Hapus {{label}}',
      },
    },
    horizontalRule: { label: 'Garis pemisah' },
  },
};
