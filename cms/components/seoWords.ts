import type { Hint } from '#cms/editorial/searchCard.ts';

type From = 'own' | 'page';

const indonesian = {
  search: 'Di hasil pencarian',
  card: 'Di WhatsApp',
  noTitle: 'Belum ada judul',
  noDescription: 'Belum ada ringkasan',
  source: (title: From, description: From) =>
    `Judul dari ${title === 'own' ? 'isian di atas' : 'judul tulisan'}, uraian dari ${description === 'own' ? 'isian di atas' : 'ringkasan'}.`,
  length: (title: number, description: number) =>
    `Judul ${title} karakter (baik: 20–60), uraian ${description} karakter (baik: 70–155).`,
  picture: (from: 'own' | 'main' | 'site') =>
    ({
      own: 'Gambar kartu tautan yang dipilih di atas.',
      main: 'Gambar utama tulisan. WhatsApp menyimpan kartu lama; gambar baru mendapat alamat baru.',
      site: 'Belum ada gambar, atau gambarnya terlalu kecil: dipakai gambar Tembus.',
    })[from],
  hints: {
    noTitle: 'Tulis judul dulu.',
    longTitle:
      'Judul lewat 60 karakter: ujungnya bisa terpotong di ponsel. Tulis judul pencarian yang lebih pendek.',
    noDescription: 'Tulis ringkasan: tanpa itu mesin pencari memilih kalimat sendiri.',
    shortDescription: 'Uraian pendek. Tambahkan siapa, di mana, atau apa hasilnya.',
    longDescription:
      'Uraian lewat 155 karakter: sisanya tidak tampak. Taruh yang terpenting di depan.',
  } satisfies Record<Hint, string>,
};

const english: typeof indonesian = {
  search: 'In search results',
  card: 'On WhatsApp',
  noTitle: 'No title yet',
  noDescription: 'No summary yet',
  source: (title, description) =>
    `Title from ${title === 'own' ? 'the field above' : 'the text'}, description from ${description === 'own' ? 'the field above' : 'the summary'}.`,
  length: (title, description) =>
    `Title ${title} characters (good: 20–60), description ${description} characters (good: 70–155).`,
  picture: (from) =>
    ({
      own: 'The link card picture chosen above.',
      main: 'The main picture of the text. WhatsApp keeps old cards; a new picture gets a new address.',
      site: 'No picture yet, or too small a one: the picture of Tembus is used.',
    })[from],
  hints: {
    noTitle: 'Write a title first.',
    longTitle:
      'The title has more than 60 characters: its end may be cut on a phone. Write a shorter search title.',
    noDescription: 'Write a summary: without one search engines pick a sentence themselves.',
    shortDescription: 'The description is short. Add who, where, or with what result.',
    longDescription:
      'The description has more than 155 characters: the rest is not shown. Put first what matters most.',
  },
};

export function getSeoWords(language: string): typeof indonesian {
  return language === 'en' ? english : indonesian;
}
