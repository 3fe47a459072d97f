import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bold,
  factBox,
  heading,
  linkTo,
  paragraph,
  picture,
  quote,
  steps,
} from '../lexical.ts';

/** Shows what a programme announcement looks like; class, dates and people are invented. */
export const exampleClass: DemoArticle = {
  key: 'kelas-ekspor',
  status: 'published',
  publishedAt: '2026-11-10T09:00:00+08:00',
  picture: 'ruang-pelatihan',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['pelatihan', 'pemberdayaan-perempuan'],
  people: ['siti-rahmawati'],
  organisations: ['kelas-ekspor-contoh'],
  related: ['articles/harga-pokok', 'articles/foto-produk'],
  wording: {
    id: {
      title: 'Contoh pengumuman: kelas ekspor enam pekan untuk kelompok perempuan',
      slug: 'contoh-pengumuman-kelas-ekspor-enam-pekan',
      summary:
        'Pengumuman contoh, bukan acara nyata. Beginilah berita pelatihan disusun: untuk siapa, apa yang dipelajari, kapan, dan apa yang dibawa pulang peserta.',
      body: (at) =>
        body(
          paragraph(
            bold('Ini berita contoh. '),
            'Kelas, tanggal, dan orang di dalamnya rekaan. Pendaftaran tidak dibuka.',
          ),
          paragraph(
            'Kelas Ekspor (contoh) membuka dua puluh tempat bagi kelompok usaha yang dipimpin perempuan. Selama enam pekan peserta menyiapkan satu barang sampai siap ditawarkan, dari harga pokok sampai balasan pertama kepada pembeli.',
          ),
          heading('Enam pekan, enam hasil'),
          steps(
            'Harga pokok satu barang, dihitung dari produksi nyata.',
            'Lembar spesifikasi dalam dua bahasa.',
            'Enam foto produk.',
            'Label yang sudah diuji.',
            'Kode HS dan daftar dokumen negara tujuan.',
            'Profil yang lengkap dan tiga surat kepada calon pembeli.',
          ),
          picture(at.id('media', 'ruang-pelatihan')),
          quote({
            text: 'Kami tidak mengajar teori ekspor. Setiap pekan peserta pulang membawa satu lembar yang dapat dipakai.',
            person: at.id('people', 'siti-rahmawati'),
            position: 'mentor (tokoh contoh)',
          }),
          factBox(
            'Rincian (contoh)',
            'Tempat: Samarinda dan daring',
            'Waktu: Sabtu pagi, enam kali',
            'Biaya: tidak dipungut',
            'Syarat: sudah berproduksi sedikitnya enam bulan',
          ),
          paragraph(
            'Bahan kelas diambil dari tulisan di situs ini, antara lain tentang ',
            linkTo(at.document('articles', 'harga-pokok'), 'harga pokok'),
            ' dan ',
            linkTo(at.document('articles', 'foto-produk'), 'foto produk'),
            '.',
          ),
        ),
    },
    en: {
      title: 'Sample announcement: a six-week export class for women’s groups',
      slug: 'sample-announcement-six-week-export-class',
      summary:
        'A sample announcement, not a real event. This is how news of a training is laid out: for whom, what is taught, when, and what participants take home.',
      body: (at) =>
        body(
          paragraph(
            bold('This is a sample. '),
            'The class, the dates and the people in it are invented. There is nothing to sign up for.',
          ),
          paragraph(
            'Export Class (example) has twenty places for businesses led by women. In six weeks each group gets one product ready to be offered, from its cost price to the first reply to a buyer.',
          ),
          heading('Six weeks, six results'),
          steps(
            'The cost price of one product, worked out from real production.',
            'A specification sheet in two languages.',
            'Six product pictures.',
            'A label that has been tested.',
            'An HS code and a list of papers for the destination.',
            'A complete profile and three letters to prospective buyers.',
          ),
          picture(at.id('media', 'ruang-pelatihan')),
          quote({
            text: 'We do not teach the theory of export. Every week people go home with one sheet that they can use.',
            person: at.id('people', 'siti-rahmawati'),
            position: 'mentor (invented)',
          }),
          factBox(
            'Details (example)',
            'Place: Samarinda and online',
            'Time: Saturday mornings, six times',
            'Fee: none',
            'Condition: at least six months of production',
          ),
          paragraph(
            'The class draws on articles of this site, such as those on ',
            linkTo(at.document('articles', 'foto-produk'), 'product pictures'),
            ' and on ',
            linkTo(at.document('articles', 'moq'), 'minimum orders'),
            '.',
          ),
        ),
    },
  },
};
