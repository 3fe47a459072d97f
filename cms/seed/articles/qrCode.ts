import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bullets,
  factBox,
  heading,
  linkTo,
  paragraph,
  picture,
  relatedCard,
} from '../lexical.ts';

export const qrCode: DemoArticle = {
  key: 'kode-qr',
  status: 'published',
  publishedAt: '2026-06-09T08:00:00+08:00',
  picture: 'kode-qr',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['pemasaran-digital', 'kemasan'],
  related: ['articles/label-kemasan', 'articles/foto-produk'],
  wording: {
    id: {
      title: 'Kode QR pada kemasan: jangan mencetak alamat yang bisa mati',
      slug: 'kode-qr-pada-kemasan-jangan-mencetak-alamat-mati',
      summary:
        'Kotak yang sudah dicetak tidak dapat diubah. Kode QR sebaiknya menunjuk ke profil yang tetap alamatnya, bukan ke akun yang mudah berganti nama.',
      body: (at) =>
        body(
          paragraph(
            'Sepuluh ribu kantong dicetak dengan kode QR menuju akun media sosial. Setengah tahun kemudian akun itu berganti nama, dan sepuluh ribu kantong menunjuk ke halaman kosong. Kejadian semacam itu dapat dihindari dengan satu keputusan: kode pada kemasan menunjuk ke alamat yang tidak berubah.',
          ),
          heading('Apa yang sebaiknya terbuka'),
          paragraph(
            'Orang yang memindai kode biasanya berdiri di toko atau di dapur. Ia ingin tahu siapa pembuatnya, apa isinya, dan bagaimana memesan. Profil pelaku usaha menjawab ketiganya dalam satu halaman, dalam dua bahasa, dan dapat diperbarui tanpa mencetak ulang.',
          ),
          picture(at.id('media', 'mengemas')),
          paragraph(
            'Alamat yang tetap juga melindungi pembeli. Jika suatu angkatan bermasalah, keterangan dapat ditaruh di halaman yang sama, dan orang yang memindai kantong lama akan membacanya. Kode yang menunjuk ke pemasaran semata tidak dapat melakukan itu.',
          ),
          heading('Ukuran dan tempat'),
          bullets(
            'Sisi kode sedikitnya 2 sentimeter untuk kemasan di tangan.',
            'Beri ruang kosong di keempat sisinya, selebar empat kotak kecil pada kode.',
            'Hitam di atas putih; jangan terang di atas gelap.',
            'Hindari lipatan, lengkungan, dan plastik yang mengilap.',
            'Tulis alamat pendeknya di bawah kode bagi yang tidak dapat memindai.',
          ),
          heading('Uji sebelum mencetak banyak'),
          paragraph(
            'Cetak satu lembar pada bahan yang sesungguhnya. Pindai di bawah lampu toko, di tempat redup, dan dengan telepon lama. Jika gagal satu kali dari sepuluh, perbesar kodenya.',
          ),
          factBox(
            'Tiga kesalahan yang sering',
            'Memakai layanan pemendek gratis yang dapat tutup.',
            'Menunjuk ke nomor telepon pribadi yang kelak berganti.',
            'Menambahkan logo di tengah kode sampai tidak terbaca.',
          ),
          paragraph(
            'Begitu profilnya siap, jaga isinya. Pembeli yang memindai kode dan menemukan harga tahun lalu akan mengira usahanya sudah berhenti. Lihat profil ',
            linkTo(at.document('sellers', 'rumah-kemas-contoh'), 'rumah kemas contoh'),
            ' untuk susunan yang ringkas.',
          ),
          relatedCard(at.document('sellers', 'amplang-pesisir-contoh')),
        ),
    },
    en: {
      title: 'QR codes on packaging: do not print an address that can die',
      slug: 'qr-codes-on-packaging',
      summary:
        'A printed box cannot be changed. Let the QR code point to a profile with a lasting address, and not to an account whose name may be another next year.',
      body: (at) =>
        body(
          paragraph(
            'Imagine ten thousand pouches printed with a QR code to a social media account. Half a year later the account has a new name, and ten thousand pouches lead nowhere. One decision prevents it: the code on a package points to an address that does not change.',
          ),
          heading('What should open'),
          paragraph(
            'Whoever scans the code is standing in a shop or a kitchen. She wants to know who made this, what is in it and how to order more. A seller’s profile answers all three on one page, in two languages, and can be updated without reprinting.',
          ),
          picture(at.id('media', 'mengemas')),
          paragraph(
            'A lasting address protects buyers, too. If there is trouble with a batch, a notice can go on the same page, and whoever scans an old pouch will read it. A code that leads to advertising alone cannot do that.',
          ),
          heading('Size and place'),
          bullets(
            'At least 2 centimetres wide for a package held in the hand.',
            'A blank margin on all sides, as wide as four of the small squares.',
            'Black on white, never light on dark.',
            'No folds, curves or glossy film.',
            'The short address in print below, for those who cannot scan.',
          ),
          heading('Test before the print run'),
          paragraph(
            'Print one on the real material. Scan it under shop lights, in the dim, and with an old telephone. If it fails once in ten, make it larger.',
          ),
          factBox(
            'Three common mistakes',
            'Using a free link shortener that may close.',
            'Pointing to a private telephone number that will change.',
            'Putting a logo in the middle until the code cannot be read.',
          ),
          paragraph(
            'Once the profile is there, look after it. A buyer who scans the code and finds last year’s price will think that the business has closed. For a compact layout see the ',
            linkTo(at.document('sellers', 'rumah-kemas-contoh'), 'example packing house'),
            '.',
          ),
          relatedCard(at.document('sellers', 'amplang-pesisir-contoh')),
        ),
    },
  },
};
