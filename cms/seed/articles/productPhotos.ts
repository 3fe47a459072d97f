import type { DemoArticle } from '../demoText.ts';
import { body, bullets, factBox, gallery, heading, linkTo, paragraph, steps } from '../lexical.ts';

export const productPhotos: DemoArticle = {
  key: 'foto-produk',
  status: 'published',
  publishedAt: '2025-01-21T09:00:00+08:00',
  picture: 'jualan-ponsel',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'photographer', person: 'hendra-sapati' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['pemasaran-digital', 'pelatihan'],
  wording: {
    id: {
      title: 'Enam foto yang dicari pembeli, cukup dengan ponsel dan jendela',
      slug: 'enam-foto-yang-dicari-pembeli',
      summary:
        'Pembeli di seberang laut tidak dapat memegang barang. Enam foto jujur dengan cahaya jendela menjawab pertanyaannya lebih cepat daripada brosur mahal.',
      body: (at) =>
        body(
          paragraph(
            'Foto produk untuk ekspor bukan foto yang cantik, melainkan foto yang menjawab. Pembeli ingin tahu ukuran, warna, kemasan, dan apakah pembuatnya benar-benar ada. Semua itu dapat dijawab dengan ponsel di dekat jendela.',
          ),
          heading('Enam foto'),
          steps(
            'Barang utuh di atas latar polos, memenuhi dua pertiga bidang.',
            'Dari dekat, sampai serat atau butirnya terlihat.',
            'Bersama benda pengukur: mistar, tangan, atau botol minum.',
            'Kemasan dari depan dan belakang, tulisannya terbaca.',
            'Susunan dalam kotak atau karung, seperti saat tiba.',
            'Tempat kerja, dengan izin orang yang terlihat.',
          ),
          gallery(at.id('media', 'mengemas'), at.id('media', 'kode-qr'), at.id('media', 'amplang')),
          heading('Cahaya dan latar'),
          paragraph(
            'Letakkan meja di samping jendela, bukan di bawah lampu. Cahaya dari samping memperlihatkan bentuk. Di sisi yang gelap, sandarkan selembar karton putih untuk memantulkan cahaya. Kain polos atau papan kayu cukup sebagai latar.',
          ),
          bullets(
            'Bersihkan lensa dengan kain.',
            'Jangan memakai zum; mendekatlah.',
            'Ketuk layar pada barang agar tajam.',
            'Matikan filter warna.',
          ),
          paragraph(
            'Ambil semua foto satu barang pada jam yang sama, dengan latar yang sama. Deretan foto yang seragam membuat usaha kecil tampak rapi tanpa biaya. Simpan berkas aslinya dengan nama barang dan tanggal, karena pembeli sering meminta ukuran yang lebih besar beberapa bulan kemudian.',
          ),
          heading('Jujur itu menghemat'),
          paragraph(
            'Foto yang membuat warna tenun lebih merah daripada aslinya akan dibayar dengan retur. Jika warna alam memang berbeda dari helai ke helai, tunjukkan dua helai berdampingan dan tuliskan sebabnya.',
          ),
          factBox(
            'Sebelum mengunggah',
            'Lebar foto sedikitnya 1.600 piksel',
            'Ada teks alternatif: apa yang terlihat, dalam satu kalimat',
            'Ada nama pembuat foto',
            'Orang yang terlihat sudah memberi izin',
          ),
          paragraph(
            'Contoh susunan foto dapat dilihat pada profil ',
            linkTo(at.document('sellers', 'tenun-doyo-contoh'), 'penenun contoh'),
            ' dan ',
            linkTo(at.document('sellers', 'amplang-pesisir-contoh'), 'dapur amplang contoh'),
            '.',
          ),
        ),
    },
    en: {
      title: 'Six pictures buyers look for, with a telephone and a window',
      slug: 'six-pictures-buyers-look-for',
      summary:
        'A buyer across the sea cannot hold the goods. Six honest pictures taken by window light answer her questions faster than any expensive brochure would.',
      body: (at) =>
        body(
          paragraph(
            'A product picture for export need not be pretty. It has to answer. The buyer wants to know about size, colour and packing, and whether the maker exists at all. A telephone near a window is enough for that.',
          ),
          heading('The six'),
          steps(
            'The whole product on a plain ground, filling two thirds of the frame.',
            'Close up, until the fibre or the grain shows.',
            'Beside something of known size: a rule, a hand, a bottle.',
            'The packaging, front and back, with readable print.',
            'The goods in their box or sack, as they will arrive.',
            'The place of work, with the consent of those who can be seen.',
          ),
          gallery(at.id('media', 'mengemas'), at.id('media', 'kode-qr'), at.id('media', 'amplang')),
          heading('Light and ground'),
          paragraph(
            'Put the table beside a window, not under a lamp. Light from the side shows the shape. On the dark side lean a sheet of white card to throw light back. A plain cloth or a wooden board makes a good ground.',
          ),
          bullets(
            'Wipe the lens.',
            'Do not zoom; step closer.',
            'Tap the product on the screen to focus.',
            'Turn off colour filters.',
          ),
          paragraph(
            'Take all pictures of a product at the same hour and on the same ground. A uniform row makes a small business look tidy at no cost. Keep the original files, named by product and date: buyers often ask for a larger size months later.',
          ),
          heading('Honesty saves money'),
          paragraph(
            'A picture that makes a cloth redder than it is will be paid for in returns. If natural dyes differ from piece to piece, show two pieces side by side and say why.',
          ),
          factBox(
            'Before you upload',
            'At least 1,600 pixels wide',
            'An alternative text: what is to be seen, in a sentence',
            'The name of whoever took the picture',
            'Consent of everyone in it',
          ),
          paragraph(
            'See how it is done in the profiles of an ',
            linkTo(at.document('sellers', 'tenun-doyo-contoh'), 'example weaver'),
            ' and an ',
            linkTo(at.document('sellers', 'amplang-pesisir-contoh'), 'example amplang kitchen'),
            '.',
          ),
        ),
    },
  },
};
