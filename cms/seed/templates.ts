import { bullets, factBox, heading, paragraph, quote } from './lexical.ts';

/** Beginnings of the four kinds of text that recur most. */
export const templates = [
  {
    name: 'Peristiwa',
    purpose: 'Acara, rapat, kunjungan, pameran',
    kinds: ['articles'] as const,
    headline: '[Siapa] [melakukan apa] di [tempat]',
    summary:
      '[Siapa] [melakukan apa] pada [hari, tanggal]. [Satu kalimat: apa artinya bagi usaha perempuan.]',
    body: () => [
      paragraph('[Alinea pertama: siapa, apa, di mana, kapan. Paling banyak 35 kata.]'),
      paragraph('[Mengapa ini penting, dan bagi siapa.]'),
      quote({
        text: '[Kutipan: hal yang hanya bisa dikatakan orang ini.]',
        speaker: '[Nama]',
        position: '[Jabatan]',
      }),
      heading('Yang diputuskan'),
      bullets('[Butir pertama]', '[Butir kedua]'),
      heading('Langkah berikutnya'),
      paragraph('[Apa yang terjadi sesudah ini, dan kapan.]'),
    ],
  },
  {
    name: 'Pelatihan',
    purpose: 'Kelas, lokakarya, pendampingan',
    kinds: ['articles'] as const,
    headline: '[Jumlah] perempuan [wilayah] belajar [keterampilan]',
    summary:
      '[Jumlah] peserta dari [wilayah] mengikuti pelatihan [keterampilan] selama [lama]. [Yang bisa mereka lakukan sesudahnya.]',
    body: () => [
      paragraph('[Mulai dari satu peserta: nama, usaha, apa yang ia kerjakan di kelas.]'),
      heading('Yang dipelajari'),
      bullets('[Materi pertama]', '[Materi kedua]', '[Materi ketiga]'),
      quote({
        text: '[Kutipan peserta: apa yang akan ia ubah besok.]',
        speaker: '[Nama]',
        position: '[Usaha]',
      }),
      factBox('Ikut pelatihan berikutnya', '[Kapan dan di mana]', '[Syarat]', '[Cara mendaftar]'),
      paragraph('[Siapa menyelenggarakan dan siapa membiayai.]'),
    ],
  },
  {
    name: 'Pelepasan ekspor',
    purpose: 'Kontainer atau kiriman berangkat',
    kinds: ['articles', 'stories'] as const,
    headline: '[Usaha] kirim [jumlah] [produk] ke [negara]',
    summary:
      '[Jumlah] [produk] dari [wilayah] berangkat ke [negara] pada [tanggal]. [Pertama kali atau keberapa.]',
    body: () => [
      paragraph('[Siapa mengirim apa, berapa, ke mana, lewat pelabuhan mana, kapan.]'),
      paragraph('[Siapa yang membuat, dan siapa eksportir yang tercatat di dokumen.]'),
      heading('Dari [desa] ke [pelabuhan tujuan]'),
      paragraph('[Perjalanan barang: pembuat, pengumpul, pemeriksaan, pelabuhan.]'),
      quote({ text: '[Kutipan pembuat atau pengirim.]', speaker: '[Nama]', position: '[Usaha]' }),
      factBox(
        'Kiriman ini',
        '[Jumlah dan satuan]',
        '[Nilai, dengan sumber]',
        '[Kode HS]',
        '[Dokumen yang menyertai]',
      ),
      heading('Kiriman berikutnya'),
      paragraph('[Pesanan ulang, kapasitas, atau hambatan yang tersisa.]'),
    ],
  },
  {
    name: 'Profil',
    purpose: 'Seorang pelaku atau satu kelompok usaha',
    kinds: ['stories', 'articles'] as const,
    headline: '[Nama]: dari [awal] ke [pasar]',
    summary:
      '[Nama] dari [wilayah] membuat [produk] sejak [tahun]. [Satu kalimat tentang jalan ke pembeli di luar negeri.]',
    body: () => [
      paragraph('[Satu adegan: apa yang sedang ia kerjakan saat ditemui.]'),
      heading('Awalnya'),
      paragraph('[Kapan dan mengapa ia memulai; dengan siapa; modalnya apa.]'),
      heading('Hambatan pertama'),
      paragraph('[Apa yang gagal, dan bagaimana ia mengatasinya.]'),
      quote({
        text: '[Kutipan yang terdengar seperti dirinya.]',
        speaker: '[Nama]',
        position: '[Usaha]',
      }),
      heading('Sampai ke pembeli'),
      paragraph('[Siapa pembelinya, bagaimana mereka bertemu, apa yang diminta.]'),
      heading('Yang ia sarankan'),
      bullets('[Saran pertama]', '[Saran kedua]'),
    ],
  },
];
