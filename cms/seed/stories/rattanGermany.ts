import type { DemoStory } from '../demoText.ts';
import { body, factBox, figure, gallery, heading, linkTo, paragraph, quote } from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const rattanGermany: DemoStory = {
  key: 'rotan-jerman',
  status: 'published',
  publishedAt: '2026-07-14T08:00:00+08:00',
  picture: 'anyaman-rotan',
  place: 'Ujoh Bilang',
  region: 'mahakam-ulu',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'photographer', person: 'hendra-sapati' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['ekspor', 'pemberdayaan-perempuan'],
  people: ['marta-belawing'],
  products: ['anyaman-rotan'],
  countries: ['jerman'],
  related: ['stories/doyo-jepang', 'articles/fitosanitari'],
  sellers: ['rotan-hulu-contoh'],
  firstExportYear: 2026,
  figures: [
    {
      label: { id: 'Tas anjat dalam kiriman pertama', en: 'Anjat bags in the first shipment' },
      value: 320,
      unit: { id: 'tas', en: 'bags' },
      period: '2026',
      source: inventedSource,
    },
    {
      label: { id: 'Perajin', en: 'Weavers' },
      value: 31,
      unit: { id: 'orang', en: 'people' },
      period: '2026',
      source: inventedSource,
    },
    {
      label: { id: 'Kiriman dalam setahun', en: 'Shipments a year' },
      value: 2,
      period: '2026',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2022',
      text: {
        id: 'Gudang panggung dibangun di atas batas banjir.',
        en: 'A store on stilts is built above the flood line.',
      },
    },
    {
      date: '2025-11',
      text: {
        id: 'Jadwal kirim dibuat menurut tinggi air.',
        en: 'Shipments are timed by the height of the river.',
      },
    },
    {
      date: '2026-06',
      text: {
        id: 'Tiga ratus dua puluh tas dikirim ke Jerman.',
        en: 'Three hundred and twenty bags are sent to Germany.',
      },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Menunggu air: perajin rotan Mahakam Ulu mengirim dua kali setahun',
      slug: 'menunggu-air-perajin-rotan-mahakam-ulu',
      summary:
        'Kisah contoh: riam di hulu menentukan kapan tas anjat dapat turun. Alih-alih melawan sungai, para perajin menjadikannya jadwal yang dapat dijanjikan.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Tidak ada jalan yang dapat diandalkan dari kampung ke pelabuhan, kecuali sungai. Ketika air terlalu rendah, perahu besar tertahan di bawah riam. Ketika terlalu tinggi, tidak seorang pun berangkat. ',
            linkTo(at.document('sellers', 'rotan-hulu-contoh'), 'Rotan Hulu (contoh)'),
            ' berhenti menyesalinya dan mulai mencatatnya.',
          ),
          gallery(at.id('media', 'wilayah-mahakam-ulu'), at.id('media', 'sungai-mahakam')),
          heading('Kalender sungai'),
          paragraph(
            'Selama empat tahun seorang anggota menulis tinggi air setiap pagi pada tiang dermaga. Dari catatan itu tampak dua musim yang hampir selalu aman. Kelompok lalu menjanjikan dua kiriman setahun, pada dua bulan itu, dan menganyam sepanjang sisanya.',
          ),
          quote({
            text: 'Pembeli tidak marah karena kami lambat. Mereka marah jika kami tidak tahu kapan.',
            person: at.id('people', 'marta-belawing'),
            position: 'ketua kelompok (tokoh contoh)',
          }),
          figure({
            value: '320',
            unit: 'tas',
            label: 'Kiriman pertama ke Jerman',
            period: '2026',
            sourceName: inventedSource.name,
          }),
          heading('Musuh yang kecil'),
          paragraph(
            'Menunggu berbulan-bulan di gudang berarti memberi waktu kepada kutu bubuk. Rotan direbus sebelum dibelah, dikeringkan, dan diperiksa lagi sebelum dikemas. Setiap tas digantung, bukan ditumpuk. Lubang sebesar jarum pada satu tas cukup untuk memeriksa seluruh rak.',
          ),
          paragraph(
            'Pembeli di Jerman menanyakan asal rotan. Kelompok menjawab dengan peta tangan: hutan mana yang diambil, kapan, dan berapa lama dibiarkan pulih. Peta itu kini dicetak kecil di label, dan banyak orang membelinya karena peta tersebut.',
          ),
          factBox(
            'Jika jadwal tidak dapat dipercepat',
            'Jadikan keterlambatan sebagai jadwal: sedikit kiriman, tanggal pasti.',
            'Simpan barang jadi di tempat yang aman dari air dan serangga.',
            'Minta uang muka untuk masa menunggu.',
            'Beri kabar setiap bulan, juga ketika tidak ada kabar.',
          ),
        ),
    },
    en: {
      title: 'Waiting for water: the rattan weavers who ship twice a year',
      slug: 'waiting-for-water-rattan-weavers',
      summary:
        'Example story: rapids decide when anjat bags can travel down the upper Mahakam. The weavers stopped fighting the river and made a timetable out of it.',
      body: (at) =>
        body(
          exampleNotice.en,
          paragraph(
            'No dependable road leads from the village to the port; there is the river. When it is low, the large boats wait below the rapids. When it is high, nobody leaves. ',
            linkTo(at.document('sellers', 'rotan-hulu-contoh'), 'Rotan Hulu (example)'),
            ' stopped regretting this and began to write it down.',
          ),
          gallery(at.id('media', 'wilayah-mahakam-ulu'), at.id('media', 'sungai-mahakam')),
          heading('A calendar of the river'),
          paragraph(
            'For four years one member noted the height of the water every morning, on a post of the jetty. Two seasons turned out to be nearly always safe. The group then promised two shipments a year, in those two months, and weaves through the rest.',
          ),
          quote({
            text: 'Buyers are not angry that we are slow. They are angry if we do not know when.',
            person: at.id('people', 'marta-belawing'),
            position: 'head of the group (invented)',
          }),
          figure({
            value: '320',
            unit: 'bags',
            label: 'First shipment to Germany',
            period: '2026',
            sourceName: inventedSource.name,
          }),
          heading('A small enemy'),
          paragraph(
            'Months in a store are months for the powder-post beetle. Rattan is boiled before it is split, dried, and inspected again before packing. Bags hang; they are never piled. A hole the size of a pin in one bag is enough to check the whole rack.',
          ),
          paragraph(
            'The buyer in Germany asked where the rattan came from. The group answered with a map drawn by hand: which forest, when, and how long it is left to recover. The map is now printed small on the label, and many people buy the bag for it.',
          ),
          factBox(
            'When the schedule cannot be hurried',
            'Turn delay into a timetable: few shipments, firm dates.',
            'Store finished goods safe from water and insects.',
            'Ask for an advance to cover the wait.',
            'Write every month, even when there is no news.',
          ),
        ),
    },
  },
};
