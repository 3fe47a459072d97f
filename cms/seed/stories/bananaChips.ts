import type { DemoStory } from '../demoText.ts';
import {
  body,
  bullets,
  factBox,
  heading,
  linkTo,
  paragraph,
  picture,
  quote,
  relatedCard,
} from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const bananaChips: DemoStory = {
  key: 'keripik-malaysia',
  status: 'published',
  publishedAt: '2026-02-10T08:00:00+08:00',
  picture: 'keripik-pisang',
  place: 'Sangatta',
  region: 'kutai-timur',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
  ],
  ground: 'own',
  topics: ['harga-dan-pasar', 'kemasan'],
  products: ['keripik-pisang'],
  countries: ['malaysia', 'singapura'],
  related: ['articles/harga-pokok'],
  sellers: ['keripik-kepok-contoh', 'rumah-kemas-contoh'],
  firstExportYear: 2026,
  figures: [
    {
      label: { id: 'Kantong dalam pesanan pertama', en: 'Pouches in the first order' },
      value: 1500,
      period: '2026',
      source: inventedSource,
    },
    {
      label: { id: 'Keripik remuk sesudah perbaikan', en: 'Broken chips after the change' },
      value: 3,
      unit: { id: 'persen', en: 'per cent' },
      period: '2026',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2024',
      text: {
        id: 'Menghitung harga pokok untuk pertama kali.',
        en: 'The cost price is worked out for the first time.',
      },
    },
    {
      date: '2026-01',
      text: {
        id: 'Pesanan bersama dikirim lewat rumah kemas.',
        en: 'A joint order leaves through the packing house.',
      },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Keripik kepok Sangatta menumpang palet tetangga ke Malaysia',
      slug: 'keripik-kepok-sangatta-menumpang-palet',
      summary:
        'Kisah contoh: delapan orang tidak sanggup mengisi satu palet. Dengan menumpang rumah kemas di Samarinda, keripik mereka sampai di rak Kota Kinabalu.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Seribu lima ratus kantong hanya memenuhi separuh palet. Bagi ',
            linkTo(
              at.document('sellers', 'keripik-kepok-contoh'),
              'Keripik Kepok Sangatta (contoh)',
            ),
            ', separuh palet berarti ongkos kirim dua kali lipat. Jalan keluarnya ada tiga jam dari sana: ',
            linkTo(at.document('sellers', 'rumah-kemas-contoh'), 'sebuah rumah kemas di Samarinda'),
            ' yang sedang mencari isi untuk separuh palet yang lain.',
          ),
          heading('Menumpang ada aturannya'),
          paragraph(
            'Rumah kemas meminta tiga hal: ukuran kotak yang sama, label yang sudah diperiksa, dan barang tiba lima hari sebelum pemuatan. Sebagai gantinya, dokumen disusun bersama dan ongkosnya dibagi menurut ruang, bukan menurut berat, karena keripik ringan tetapi makan tempat.',
          ),
          picture(at.id('media', 'keripik-pisang')),
          heading('Sepuluh kantong yang remuk'),
          paragraph(
            'Sebelum mengirim, Rina Marlina menjatuhkan satu kotak dari setinggi meja. Dari seratus kantong, sepuluh berisi remah. Irisan yang tidak rata ternyata penyebabnya: bagian tipis pecah lebih dahulu. Pisau pengiris diganti, dan kotak diberi sekat karton.',
          ),
          bullets(
            'Tebal irisan: dua milimeter, diukur setiap pagi.',
            'Kantong diisi sampai empat perlima, lalu ditutup dengan udara.',
            'Kotak diuji jatuh setiap kali ukurannya berubah.',
          ),
          quote({
            text: 'Menjatuhkan dagangan sendiri itu berat. Lebih berat lagi mendengar pembeli yang menjatuhkannya.',
            speaker: 'Rina Marlina',
            position: 'pemilik (tokoh contoh)',
          }),
          factBox(
            'Sebelum menumpang palet',
            'Sepakati ukuran kotak dan tinggi susunan.',
            'Tulis siapa menanggung barang yang rusak di jalan.',
            'Bagi ongkos menurut ruang yang dipakai.',
            'Pastikan nama pembuat tetap tercantum pada label.',
          ),
          relatedCard(at.document('articles', 'harga-pokok')),
        ),
    },
  },
};
