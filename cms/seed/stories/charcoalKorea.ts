import type { DemoStory } from '../demoText.ts';
import {
  body,
  factBox,
  figure,
  heading,
  linkTo,
  paragraph,
  picture,
  quote,
  relatedCard,
} from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const charcoalKorea: DemoStory = {
  key: 'arang-korea',
  status: 'published',
  publishedAt: '2025-03-11T08:00:00+08:00',
  picture: 'tungku-arang',
  place: 'Tana Paser',
  region: 'paser',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['ekspor', 'mutu-produk', 'pemberdayaan-perempuan'],
  products: ['arang-halaban'],
  countries: ['korea-selatan'],
  related: ['stories/bumdes-kanada', 'articles/kode-hs'],
  sellers: ['arang-telaga-contoh'],
  firstExportYear: 2025,
  figures: [
    { label: { id: 'Tungku', en: 'Kilns' }, value: 6, period: '2025', source: inventedSource },
    {
      label: { id: 'Muatan kontainer pertama', en: 'Load of the first container' },
      value: 18.6,
      unit: { id: 'ton', en: 'tonnes' },
      period: '2025',
      source: inventedSource,
    },
    {
      label: { id: 'Remah dan pecahan', en: 'Fines' },
      value: 4.2,
      unit: { id: 'persen', en: 'per cent' },
      period: '2025',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2022',
      text: { id: 'Para istri mengambil alih pembukuan.', en: 'The wives take over the books.' },
    },
    {
      date: '2024-06',
      text: {
        id: 'Ayakan dan gudang pendingin dibangun.',
        en: 'A sieve and a cooling shed are built.',
      },
    },
    {
      date: '2025-02',
      text: { id: 'Kontainer pertama ke Korea Selatan.', en: 'First container to South Korea.' },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Setelah para istri memegang buku, arang ini sampai ke Korea',
      slug: 'setelah-para-istri-memegang-buku-arang-sampai-ke-korea',
      summary:
        'Kisah contoh: enam tungku sudah lama menyala, tetapi keuntungannya tidak pernah terlihat. Sebuah buku kas mengubah cara delapan belas keluarga bekerja.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Selama bertahun-tahun arang dari ',
            linkTo(at.document('sellers', 'arang-telaga-contoh'), 'Arang Telaga (contoh)'),
            ' dijual per karung kepada siapa saja yang datang dengan truk. Harganya mengikuti pembeli. Ketika para istri mengambil alih pembukuan, baris pertama yang mereka tulis adalah kerugian.',
          ),
          heading('Satu karung, tiga berat'),
          paragraph(
            'Karung “dua puluh kilo” ternyata berisi antara 18 dan 24 kilogram. Kelompok memberi arang cuma-cuma tanpa menyadarinya. Sebuah timbangan duduk dan satu ayakan menyelesaikan dua hal sekaligus: beratnya sama, dan remahnya terpisah.',
          ),
          picture(at.id('media', 'menimbang')),
          quote({
            text: 'Api urusan para suami. Angka urusan kami. Rapat urusan bersama.',
            speaker: 'Rusmini Hadi',
            position: 'ketua kelompok (tokoh contoh)',
          }),
          paragraph(
            'Buku kas dibacakan setiap Jumat. Mula-mula hanya para istri yang hadir; kemudian para suami datang juga, karena di sanalah jadwal tungku diputuskan. Harga kepada pedagang lokal dinaikkan sedikit demi sedikit, dan yang mengejutkan, tidak ada yang pergi.',
          ),
          heading('Menunggu sampai dingin'),
          paragraph(
            'Pembeli di Korea Selatan mengirim daftar yang panjang. Yang paling berat bukan panjang batang, melainkan waktu: arang harus didiamkan di gudang terbuka dan suhunya dicatat sebelum dimuat. Kelompok membangun gudang beratap tanpa dinding, lalu menyusun jadwal agar tungku tidak menyala bersamaan.',
          ),
          figure({
            value: '4,2',
            unit: 'persen',
            label: 'Remah dan pecahan dalam kontainer pertama',
            period: '2025',
            sourceName: inventedSource.name,
          }),
          paragraph(
            'Kontainer pertama memuat 18,6 ton. Kayunya berasal dari kebun yang ditanam kembali; kelompok mencatat jumlah bibit pada buku yang sama, di halaman sebelah angka penjualan.',
          ),
          factBox(
            'Isi buku kelompok',
            'Nomor tungku, tanggal nyala, tanggal buka',
            'Berat lulus dan berat remah',
            'Suhu tumpukan sebelum dikarungi',
            'Upah tiap keluarga',
            'Bibit yang ditanam',
          ),
          relatedCard(at.document('stories', 'bumdes-kanada')),
        ),
    },
    en: {
      title: 'Once the wives kept the books, this charcoal reached Korea',
      slug: 'once-the-wives-kept-the-books-charcoal-reached-korea',
      summary:
        'Example story: six kilns had burnt for years and nobody ever saw a profit. A cash book changed the way in which eighteen families in Paser work together.',
      body: (at) =>
        body(
          exampleNotice.en,
          paragraph(
            'For years the charcoal of ',
            linkTo(at.document('sellers', 'arang-telaga-contoh'), 'Arang Telaga (example)'),
            ' went by the sack to anyone who came with a lorry. The buyer set the price. When the wives took over the books, the first line they wrote was a loss.',
          ),
          heading('One sack, three weights'),
          paragraph(
            'A “twenty-kilo” sack turned out to hold between 18 and 24 kilograms. The group had been giving charcoal away without knowing. A platform scale and a sieve settled two things at once: sacks weigh the same, and crumbs stay out.',
          ),
          picture(at.id('media', 'menimbang')),
          quote({
            text: 'The fire is the husbands’ business. The figures are ours. The meeting belongs to all.',
            speaker: 'Rusmini Hadi',
            position: 'head of the group (invented)',
          }),
          paragraph(
            'The cash book is read out every Friday. At first only the wives came; then the husbands came as well, since the timetable of the kilns is settled there. Prices to local traders went up little by little and, to everyone’s surprise, nobody left.',
          ),
          heading('Waiting until it is cold'),
          paragraph(
            'The buyer in South Korea sent a long list. The hardest item was not length but time: charcoal has to rest in an open shed, its temperature written down, before it is loaded. The group built a roof without walls and a timetable, so that the kilns do not all burn at once.',
          ),
          figure({
            value: '4.2',
            unit: 'per cent',
            label: 'Fines in the first container',
            period: '2025',
            sourceName: inventedSource.name,
          }),
          paragraph(
            'The first container held 18.6 tonnes. The wood comes from replanted plots; the number of seedlings goes into the same book, on the page that faces the sales.',
          ),
          factBox(
            'In the group’s book',
            'Kiln number, day lit, day opened',
            'Weight passed, weight of crumbs',
            'Temperature of the heap before bagging',
            'Pay of each family',
            'Seedlings planted',
          ),
          relatedCard(at.document('stories', 'bumdes-kanada')),
        ),
    },
  },
};
