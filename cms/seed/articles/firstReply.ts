import type { DemoArticle } from '../demoText.ts';
import {
  blockquote,
  body,
  bullets,
  factBox,
  heading,
  italic,
  linkTo,
  paragraph,
  steps,
} from '../lexical.ts';

export const firstReply: DemoArticle = {
  key: 'balasan-pertama',
  status: 'published',
  publishedAt: '2026-09-08T08:00:00+08:00',
  picture: 'jualan-ponsel',
  place: 'Tenggarong',
  region: 'kutai-kartanegara',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['pemasaran-digital', 'ekspor'],
  related: ['articles/moq', 'articles/exw-fob-cif'],
  wording: {
    id: {
      title: 'Pesan pertama dari pembeli: balas dalam sehari, dengan tujuh jawaban',
      slug: 'pesan-pertama-dari-pembeli-balas-dalam-sehari',
      summary:
        'Calon pembeli menulis ke banyak penjual sekaligus. Balasan yang lengkap pada hari yang sama sering menang atas harga yang lebih murah. Ini susunannya.',
      body: (at) =>
        body(
          paragraph(
            'Pesan dari luar negeri biasanya pendek: “Please send price and photo.” Pengirimnya mungkin mengirim kalimat yang sama kepada sepuluh penjual. Yang membalas lengkap pada hari itu juga masuk ke daftar berikutnya.',
          ),
          heading('Tujuh jawaban dalam satu balasan'),
          steps(
            'Barang apa, dengan ukuran dan mutu yang dapat diperiksa.',
            'Kode HS dan dari mana kode itu diperoleh.',
            'Harga, mata uang, satuan, dan syarat penyerahan.',
            'Pesanan minimum, dan harga pesanan contoh.',
            'Kapasitas sebulan dan waktu pengerjaan.',
            'Kemasan dan berat kotor.',
            'Tautan ke profil berisi foto, sertifikat, dan kontak.',
          ),
          paragraph(
            'Jika satu jawaban belum ada, tuliskan kapan akan diberikan. ',
            italic('I will confirm the freight by Thursday'),
            ' lebih meyakinkan daripada diam.',
          ),
          heading('Contoh balasan'),
          blockquote(
            'Dear Ms Lee, thank you for your message. Our nipah sticks are at least 120 cm long, dry and clean. The minimum order is one 20-foot container; samples of 5 kg are available. Photographs and specifications: see our profile. I will send the FOB price by Thursday.',
          ),
          paragraph(
            'Tulislah pendek, dengan satu kalimat untuk satu jawaban. Jika bahasa Inggris terasa berat, kirim daftar bernomor; pembeli lebih menyukai daftar yang benar daripada paragraf yang indah. Bacakan sekali kepada anggota lain sebelum dikirim, terutama angka dan satuannya.',
          ),
          heading('Tanda bahaya'),
          bullets(
            'Pembeli yang tidak bertanya apa pun tentang mutu, tetapi langsung memesan banyak.',
            'Permintaan membayar “biaya pendaftaran” lebih dahulu.',
            'Alamat surel yang tidak cocok dengan nama perusahaan.',
            'Cek atau bukti transfer yang dikirim sebelum ada kontrak.',
          ),
          factBox(
            'Siapkan hari ini',
            'Satu lembar spesifikasi per barang, dalam dua bahasa',
            'Enam foto yang sudah dinamai',
            'Daftar harga dengan tanggal berlaku',
            'Satu orang yang bertugas membaca pesan setiap pagi',
          ),
          paragraph(
            'Susunan halaman ',
            linkTo(at.document('sellers', 'nipah-muara-contoh'), 'profil kelompok nipah contoh'),
            ' mengikuti ketujuh jawaban itu, sehingga satu tautan dapat menggantikan separuh balasan.',
          ),
        ),
    },
    en: {
      title: 'The first message from a buyer: reply within a day, with seven answers',
      slug: 'first-message-from-a-buyer',
      summary:
        'A prospective buyer writes to many sellers at once. A full reply on the same day often beats a lower price. Here is how to lay one out, with an example.',
      body: (at) =>
        body(
          paragraph(
            'A message from abroad is usually short: “Please send price and photo.” The sender may have put the same line to ten sellers. Whoever replies in full on the same day is on the next list.',
          ),
          heading('Seven answers in one reply'),
          steps(
            'Which goods, with a size and quality that can be checked.',
            'The HS code, and where you got it from.',
            'Price, currency, unit and delivery term.',
            'Minimum order, and the price of a sample order.',
            'Monthly capacity and lead time.',
            'Packing and gross weight.',
            'A link to a profile with pictures, certificates and contacts.',
          ),
          paragraph(
            'If an answer is missing, say when it will come. ',
            italic('I will confirm the freight by Thursday'),
            ' is more convincing than silence.',
          ),
          heading('An example'),
          blockquote(
            'Dear Ms Lee, thank you for your message. Our nipah sticks are at least 120 cm long, dry and clean. The minimum order is one 20-foot container; samples of 5 kg are available. Photographs and specifications: see our profile. I will send the FOB price by Thursday.',
          ),
          paragraph(
            'Keep it short, one sentence to an answer. If writing English is hard, send a numbered list; buyers prefer a correct list to a beautiful paragraph. Read it aloud to another member before it goes out, the figures and units above all.',
          ),
          heading('Warning signs'),
          bullets(
            'A buyer who asks nothing about quality but orders a great deal at once.',
            'A demand for a “registration fee” in advance.',
            'An email address that does not match the company.',
            'A cheque or transfer receipt sent before there is a contract.',
          ),
          factBox(
            'Have these ready today',
            'One specification sheet for each product, in two languages',
            'Six pictures with proper file names',
            'A price list with a date of validity',
            'One person whose task is to read messages every morning',
          ),
          paragraph(
            'The ',
            linkTo(
              at.document('sellers', 'nipah-muara-contoh'),
              'profile of an example nipah group',
            ),
            ' follows these seven answers, so that a single link can stand in for half the reply.',
          ),
        ),
    },
  },
};
