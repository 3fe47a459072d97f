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

export const amplangSingapore: DemoStory = {
  key: 'amplang-singapura',
  status: 'published',
  publishedAt: '2023-11-21T09:00:00+08:00',
  picture: 'amplang',
  place: 'Balikpapan',
  region: 'balikpapan',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['kemasan', 'ekspor'],
  people: ['nurhayati-basri'],
  products: ['amplang'],
  countries: ['singapura', 'malaysia'],
  related: ['articles/moq'],
  sellers: ['amplang-pesisir-contoh'],
  firstExportYear: 2023,
  figures: [
    {
      label: { id: 'Kantong dalam pesanan pertama', en: 'Pouches in the first order' },
      value: 2000,
      period: '2023',
      source: inventedSource,
    },
    {
      label: { id: 'Masa simpan', en: 'Shelf life' },
      value: 9,
      unit: { id: 'bulan', en: 'months' },
      period: '2023',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2019',
      text: {
        id: 'Menjual amplang dari meja depan rumah.',
        en: 'Amplang is sold from a table in front of the house.',
      },
    },
    {
      date: '2022',
      text: {
        id: 'Pindah ke kantong yang diisi nitrogen.',
        en: 'Pouches flushed with nitrogen replace plastic bags.',
      },
    },
    {
      date: '2023-10',
      text: { id: 'Pesanan pertama dari Singapura.', en: 'First order from Singapore.' },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Amplang yang tetap renyah: setahun mencari kantong yang tepat',
      slug: 'amplang-yang-tetap-renyah',
      summary:
        'Kisah contoh: resepnya sudah enak, kantongnya yang gagal. Sebuah dapur di Balikpapan menunda ekspor setahun demi masa simpan yang dapat dijanjikan.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Pemilik toko di Singapura itu menyukai rasanya. Ia menolak tanggalnya. “Tiga bulan” yang tertulis pada kantong ',
            linkTo(at.document('sellers', 'amplang-pesisir-contoh'), 'Amplang Pesisir (contoh)'),
            ' terlalu pendek untuk pengapalan, gudang, dan rak. Nurhayati Basri pulang dengan pesanan nol kantong dan satu pekerjaan rumah.',
          ),
          heading('Musuhnya udara'),
          paragraph(
            'Amplang melempem karena uap air dan menjadi tengik karena oksigen. Menambah pengawet bukan pilihan; pembeli meminta daftar bahan yang pendek. Selama setahun dapur itu mencoba empat jenis kantong dan menyimpan sampelnya di rak yang paling panas di rumah.',
          ),
          bullets(
            'Plastik biasa: lembek dalam enam pekan.',
            'Plastik tebal: renyah, tetapi tengik pada bulan keempat.',
            'Kantong berlapis logam: bertahan enam bulan.',
            'Kantong yang sama dengan nitrogen: bertahan sembilan bulan.',
          ),
          picture(at.id('media', 'mengemas')),
          quote({
            text: 'Yang saya jual kepada toko itu bukan kerupuk, melainkan janji bahwa kantong terakhir sama dengan kantong pertama.',
            person: at.id('people', 'nurhayati-basri'),
            position: 'pemilik (tokoh contoh)',
          }),
          heading('Harga sebuah kantong'),
          paragraph(
            'Kantong baru menaikkan harga pokok. Nurhayati menurunkan isi dari 120 menjadi 100 gram dan menuliskannya besar-besar, agar tidak seorang pun merasa tertipu. Pesanan minimum ditetapkan dua ribu kantong, sesuai dengan kerja dapur selama dua pekan.',
          ),
          factBox(
            'Uji simpan di rumah',
            'Simpan sepuluh kantong dari angkatan yang sama.',
            'Buka satu setiap bulan, catat bunyi, bau, dan berat.',
            'Minta orang yang tidak ikut memasak untuk mencicipi.',
            'Pastikan hasilnya di laboratorium sebelum dicetak pada label.',
          ),
          relatedCard(at.document('articles', 'moq')),
        ),
    },
    en: {
      title: 'Amplang that stays crisp: a year’s search for the right pouch',
      slug: 'amplang-that-stays-crisp',
      summary:
        'Example story: the recipe was good, the pouch was not. A kitchen in Balikpapan put off exporting for a year to get a shelf life that it could promise.',
      body: (at) =>
        body(
          exampleNotice.en,
          paragraph(
            'The shopkeeper in Singapore liked the taste. He turned down the date. “Three months” on the pouch of ',
            linkTo(at.document('sellers', 'amplang-pesisir-contoh'), 'Amplang Pesisir (example)'),
            ' was too short for ship, warehouse and shelf. Nurhayati Basri went home with an order of none and a task.',
          ),
          heading('The enemy is air'),
          paragraph(
            'Amplang goes limp with moisture and rancid with oxygen. Preservatives were out of the question; buyers want a short list of ingredients. For a year the kitchen tried four kinds of pouch and kept samples on the hottest shelf in the house.',
          ),
          bullets(
            'Plain plastic: limp in six weeks.',
            'Thick plastic: crisp, but rancid in the fourth month.',
            'Metallised pouch: good for six months.',
            'The same with nitrogen: good for nine.',
          ),
          picture(at.id('media', 'mengemas')),
          quote({
            text: 'What I sell to that shop is not crackers. It is the promise that the last pouch is like the first.',
            person: at.id('people', 'nurhayati-basri'),
            position: 'owner (invented)',
          }),
          heading('The price of a pouch'),
          paragraph(
            'The new pouch raised the cost price. Nurhayati cut the contents from 120 to 100 grams and printed it large, so that nobody should feel cheated. The minimum order became two thousand pouches, two weeks of work for the kitchen.',
          ),
          factBox(
            'A shelf-life test at home',
            'Keep ten pouches of the same batch.',
            'Open one a month; note sound, smell and weight.',
            'Let somebody taste who did not cook.',
            'Have a laboratory confirm it before you print a date.',
          ),
          relatedCard(at.document('articles', 'moq')),
        ),
    },
  },
};
