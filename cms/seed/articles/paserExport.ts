import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bullets,
  factBox,
  figure,
  heading,
  link,
  linkTo,
  paragraph,
  picture,
  relatedCard,
} from '../lexical.ts';
import { sources } from '../sources.ts';

/** Retells the facts of an agency report in the newsroom's own words. */
export const paserExport: DemoArticle = {
  key: 'perempuan-paser-ekspor',
  status: 'published',
  publishedAt: '2021-12-30T08:30:00+08:00',
  picture: 'bentang-paser',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.paser],
  topics: ['pemberdayaan-perempuan', 'ekspor'],
  regions: ['paser'],
  people: ['norbaiti-isran', 'noryani-sorayalita'],
  organisations: ['tp-pkk-kaltim', 'dkp3a-kaltim', 'dekranas', 'bank-indonesia'],
  products: ['arang-halaban', 'lidi-nipah', 'lidi-sawit'],
  countries: ['kanada', 'pakistan', 'india'],
  related: ['stories/bumdes-kanada', 'articles/lidi-nipah-nepal'],
  wording: {
    id: {
      title: 'Usaha perempuan Paser didorong menjual sampai ke luar negeri',
      slug: 'usaha-perempuan-paser-didorong-ekspor',
      summary:
        'TP-PKK Kaltim menilai jarak bukan lagi penghalang sejak pembeli dapat dicapai lewat internet. Indeks gender Paser menunjukkan mengapa dorongan itu perlu.',
      body: (at) =>
        body(
          paragraph(
            'Usaha kecil milik perempuan di Kabupaten Paser berpeluang menjual ke luar negeri. Penilaian itu datang dari Ketua TP-PKK Kalimantan Timur, ',
            linkTo(at.document('people', 'norbaiti-isran'), 'Norbaiti Isran'),
            ', dalam kegiatan pemberdayaan perempuan di Paser pada 2021, sebagaimana dilaporkan ',
            link(sources.paser.url, 'ANTARA Kalimantan Timur'),
            '.',
          ),
          paragraph(
            'Alasannya sederhana: internet menghapus jarak antara penjual dan pembeli. Norbaiti menyebut dua mitra yang dapat membuka jalan, yaitu Dewan Kerajinan Nasional (Dekranas) dan Bank Indonesia.',
          ),
          heading('Tiga barang yang sudah sampai'),
          paragraph(
            'Ajakan itu bukan tanpa contoh. Tiga barang buatan usaha kecil Kalimantan Timur telah menyeberang:',
          ),
          bullets(
            [linkTo(at.document('products', 'arang-halaban'), 'arang kayu'), ','],
            [linkTo(at.document('products', 'lidi-nipah'), 'lidi nipah'), ', dan'],
            [linkTo(at.document('products', 'lidi-sawit'), 'lidi kelapa sawit'), '.'],
          ),
          paragraph(
            'Kanada, Pakistan, dan India adalah negara tujuan yang disebut dalam laporan itu.',
          ),
          picture(at.id('media', 'peta-kaltim')),
          paragraph(
            'Ketiganya memiliki satu persamaan: bahannya tumbuh di sekitar rumah dan alatnya murah. Yang sukar adalah sesudahnya, yakni membuat barang yang sama berulang-ulang, dalam jumlah yang cukup, pada tanggal yang dijanjikan. Pembeli memaafkan harga yang naik lebih mudah daripada kiriman yang terlambat.',
          ),
          paragraph(
            'Karena itu, bantuan yang paling berguna bagi kelompok baru bukan selalu modal. Mengeringkan, mengukur, menyimpan, dan mencatat adalah keterampilan yang dapat dipelajari dalam beberapa pekan, dan tanpanya akses internet hanya mempertemukan penjual dengan pembeli yang kecewa.',
          ),
          heading('Dua indeks, dua cerita'),
          paragraph(
            'Dalam acara yang sama, Kepala DKP3A Kaltim ',
            linkTo(at.document('people', 'noryani-sorayalita'), 'Noryani Sorayalita'),
            ' menunjukkan pekerjaan rumah Paser. Indeks Pembangunan Gender (IPG) kabupaten itu 71,15, paling bawah di antara sepuluh kabupaten dan kota. Namun, Indeks Pemberdayaan Gender (IDG) mencapai 65,66 dan menempatkan Paser di peringkat keempat.',
          ),
          figure({
            value: '71,15',
            label: 'IPG Kabupaten Paser, peringkat 10 dari 10',
            sourceName: sources.paser.name,
            sourceUrl: sources.paser.url,
          }),
          figure({
            value: '65,66',
            label: 'IDG Kabupaten Paser, peringkat 4 dari 10',
            sourceName: sources.paser.name,
            sourceUrl: sources.paser.url,
          }),
          paragraph(
            'Kedua angka itu tidak bertentangan. IPG membandingkan capaian hidup perempuan dan laki-laki, sedangkan IDG melihat peran perempuan dalam pengambilan keputusan dan pendapatan. Paser, dengan kata lain, memiliki perempuan yang ikut menentukan, tetapi hasilnya belum merata.',
          ),
          factBox(
            'Yang kami ketahui, dan yang belum',
            'Diketahui: siapa yang berbicara, tiga jenis barang, tiga negara tujuan, dua indeks.',
            'Belum diketahui: jumlah kelompok yang sudah mengekspor, nilai kirimannya, dan berapa yang sampai kepada pembuat.',
            'Laporan sumber tidak menyebut tahun data kedua indeks.',
          ),
          relatedCard(at.document('stories', 'bumdes-kanada')),
        ),
    },
    en: {
      title: 'Paser’s women entrepreneurs are urged to sell abroad',
      slug: 'paser-women-entrepreneurs-urged-to-sell-abroad',
      summary:
        'Distance no longer stands between a village maker and a foreign buyer, says the provincial women’s movement. Two gender indices show why the push matters.',
      body: (at) =>
        body(
          paragraph(
            'Small businesses run by women in Paser Regency have a chance to sell abroad. So says ',
            linkTo(at.document('people', 'norbaiti-isran'), 'Norbaiti Isran'),
            ', chair of the PKK family welfare movement of East Kalimantan, who spoke at a women’s empowerment event in Paser in 2021, as ',
            link(sources.paser.url, 'ANTARA Kalimantan Timur'),
            ' reported.',
          ),
          paragraph(
            'Her reason is simple: the internet removes the distance between seller and buyer. Norbaiti named two partners that can open the way, the National Crafts Council (Dekranas) and Bank Indonesia.',
          ),
          heading('Three goods that have arrived'),
          paragraph(
            'There are examples to follow. Three products of East Kalimantan’s small businesses have crossed the sea:',
          ),
          bullets(
            [linkTo(at.document('products', 'arang-halaban'), 'charcoal'), ','],
            [linkTo(at.document('products', 'lidi-nipah'), 'nipah sticks'), ' and'],
            [linkTo(at.document('products', 'lidi-sawit'), 'oil-palm sticks'), '.'],
          ),
          paragraph('Canada, Pakistan and India are the destinations named in the report.'),
          picture(at.id('media', 'peta-kaltim')),
          paragraph(
            'The three have something in common: their raw material grows near the house and the tools are cheap. What comes afterwards is hard, namely to make the same goods again and again, in sufficient numbers, by the day that was promised. Buyers forgive a higher price more easily than a late shipment.',
          ),
          paragraph(
            'So the help that a new group needs most is not always money. Drying, measuring, storing and keeping records are skills that can be learnt in weeks, and without them the internet merely introduces sellers to disappointed buyers.',
          ),
          heading('Two indices, two tales'),
          paragraph(
            'At the same event ',
            linkTo(at.document('people', 'noryani-sorayalita'), 'Noryani Sorayalita'),
            ', head of the provincial office DKP3A, showed where Paser has work to do. Its gender development index (IPG) stands at 71.15, the lowest of ten regencies and cities. Yet its gender empowerment index (IDG) reaches 65.66, which puts Paser fourth.',
          ),
          figure({
            value: '71.15',
            label: 'Gender development index of Paser, 10th of 10',
            sourceName: sources.paser.name,
            sourceUrl: sources.paser.url,
          }),
          figure({
            value: '65.66',
            label: 'Gender empowerment index of Paser, 4th of 10',
            sourceName: sources.paser.name,
            sourceUrl: sources.paser.url,
          }),
          paragraph(
            'The two do not contradict each other. The first compares how women and men fare in life, the second looks at women’s part in decisions and income. In Paser, it seems, women have a say, but the results are not yet evenly shared.',
          ),
          factBox(
            'What we know, and what we do not',
            'Known: who spoke, three kinds of goods, three destinations, two indices.',
            'Not known: how many groups export, what their shipments are worth, and how much of it reaches the makers.',
            'The report does not say which year the two indices describe.',
          ),
          relatedCard(at.document('stories', 'bumdes-kanada')),
        ),
    },
  },
};
