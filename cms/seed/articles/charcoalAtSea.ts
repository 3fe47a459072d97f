import type { DemoArticle } from '../demoText.ts';
import { body, bold, bullets, factBox, heading, linkTo, paragraph, picture } from '../lexical.ts';

export const charcoalAtSea: DemoArticle = {
  key: 'arang-di-laut',
  status: 'published',
  publishedAt: '2025-10-07T08:00:00+08:00',
  picture: 'tungku-arang',
  place: 'Penajam',
  region: 'penajam-paser-utara',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['mutu-produk', 'dokumen-ekspor'],
  products: ['arang-halaban'],
  related: ['articles/kode-hs', 'stories/bumdes-kanada'],
  wording: {
    id: {
      title: 'Arang dapat terbakar sendiri di kapal: siapkan sebelum memesan kontainer',
      slug: 'arang-dapat-terbakar-sendiri-di-kapal',
      summary:
        'Pelayaran memperlakukan arang sebagai barang yang dapat memanas sendiri. Pendinginan, pengujian, dan pernyataan yang jujur menentukan apakah ia boleh naik.',
      body: (at) =>
        body(
          paragraph(
            'Arang yang tampak mati dapat menyerap oksigen, menghangat pelan-pelan, lalu menyala di tengah laut. Karena itu, aturan barang berbahaya internasional memasukkan karbon dari tumbuhan ke dalam ',
            bold('kelas 4.2, nomor UN 1361'),
            ', yaitu bahan yang dapat memanas sendiri.',
          ),
          paragraph(
            'Bagi pembuat ',
            linkTo(at.document('products', 'arang-halaban'), 'arang halaban'),
            ', artinya satu: bicarakan dengan perusahaan pelayaran sebelum menjanjikan jadwal kepada pembeli. Ketentuannya diperbarui berkala dan tiap pelayaran dapat lebih ketat daripada aturan umum.',
          ),
          heading('Di tungku dan gudang'),
          bullets(
            'Buka tungku hanya setelah benar-benar dingin.',
            'Angin-anginkan arang di bawah atap sebelum dikarungi, selama yang diminta pelayaran.',
            'Ayak: debu dan remah paling mudah memanas.',
            'Ukur suhu di tengah tumpukan, bukan di permukaan.',
            'Jauhkan dari minyak, pupuk, dan air hujan.',
          ),
          picture(at.id('media', 'arang-halaban')),
          paragraph(
            'Semua langkah itu memakan waktu, dan waktu harus masuk ke dalam janji kepada pembeli. Kelompok yang biasa mengirim tiga hari setelah pembakaran perlu menghitung ulang kapasitas gudangnya: arang yang menunggu tetap memerlukan atap, rak, dan orang yang mengukur suhunya setiap pagi.',
          ),
          heading('Di dalam kontainer'),
          paragraph(
            'Pelayaran lazim meminta ruang kosong di atas muatan agar panas dapat lepas, susunan yang tidak bergeser, dan catatan suhu saat pemuatan. Mintalah daftar itu secara tertulis dan foto setiap tahap. Foto tersebut menjadi bukti jika ada pertanyaan.',
          ),
          heading('Jangan menyembunyikan isi'),
          paragraph(
            'Menulis “briket” atau “barang kayu” untuk menghindari aturan bukan hanya melanggar hukum. Jika terjadi kebakaran, awak kapal tidak tahu apa yang mereka padamkan. Nama yang benar pada dokumen melindungi orang yang tidak pernah kita temui.',
          ),
          factBox(
            'Tanyakan kepada pelayaran',
            'Apakah arang diterima, dan dengan pernyataan apa?',
            'Uji apa yang diminta, oleh laboratorium mana?',
            'Berapa hari jarak antara pembakaran dan pemuatan?',
            'Bagaimana susunan dan suhu saat pemuatan dicatat?',
          ),
        ),
    },
    en: {
      title: 'Charcoal can catch fire by itself at sea: prepare before you book',
      slug: 'charcoal-can-catch-fire-by-itself-at-sea',
      summary:
        'Shipping lines treat charcoal as a cargo that may heat itself. Cooling, testing and an honest declaration decide whether it is allowed on board at all.',
      body: (at) =>
        body(
          paragraph(
            'Charcoal that looks dead can take up oxygen, warm slowly and burst into flame at sea. International rules for dangerous goods therefore put carbon of vegetable origin in ',
            bold('class 4.2, number UN 1361'),
            ': substances liable to heat themselves.',
          ),
          paragraph(
            'For makers of ',
            linkTo(at.document('products', 'arang-halaban'), 'halaban charcoal'),
            ' this means one thing: talk to the shipping line before promising a date to the buyer. The rules are revised from time to time, and any line may be stricter than the rules.',
          ),
          heading('At the kiln and in the store'),
          bullets(
            'Open the kiln only when it is quite cold.',
            'Air the charcoal under a roof before bagging, as long as the line demands.',
            'Sieve it: dust and crumbs heat first.',
            'Measure the temperature inside the heap, not on its surface.',
            'Keep it away from oil, fertiliser and rain.',
          ),
          picture(at.id('media', 'arang-halaban')),
          paragraph(
            'All this takes time, and the time belongs in the promise to the buyer. A group used to shipping three days after a burn has to work out its storage again: charcoal that waits still needs a roof, racks, and somebody to take its temperature every morning.',
          ),
          heading('In the container'),
          paragraph(
            'Lines commonly ask for free space above the load so that heat can escape, for a stow that does not shift, and for a record of temperature at loading. Ask for the list in writing and photograph every step. The pictures are evidence if questions come.',
          ),
          heading('Do not hide what it is'),
          paragraph(
            'To write “briquettes” or “wooden goods” so as to dodge the rules is not only illegal. If there is a fire, the crew will not know what they are fighting. The right name on the papers protects people we shall never meet.',
          ),
          factBox(
            'Ask the shipping line',
            'Do you accept charcoal, and under which declaration?',
            'Which tests do you want, by which laboratory?',
            'How many days must pass between burning and loading?',
            'How are stowage and temperature to be recorded?',
          ),
        ),
    },
  },
};
