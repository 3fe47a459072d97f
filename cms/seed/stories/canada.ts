import type { DemoStory } from '../demoText.ts';
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
  steps,
} from '../lexical.ts';
import { sources } from '../sources.ts';

const source = { name: sources.canada.name, url: sources.canada.url };

/** A real shipment: facts from one published report, nothing added. */
export const canada: DemoStory = {
  key: 'bumdes-kanada',
  status: 'published',
  publishedAt: '2021-10-31T09:00:00+08:00',
  picture: 'arang-halaban',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.canada],
  topics: ['ekspor', 'mutu-produk'],
  organisations: ['pt-masagenah'],
  regions: [],
  products: ['arang-halaban', 'lidi-nipah', 'lidi-sawit'],
  countries: ['kanada'],
  related: ['articles/lidi-nipah-nepal'],
  sellers: [],
  firstExportYear: 2021,
  figures: [
    {
      label: { id: 'Panjang paling sedikit lidi nipah', en: 'Shortest nipah stick accepted' },
      value: 120,
      unit: { id: 'cm', en: 'cm' },
      period: '2021',
      source,
    },
    {
      label: { id: 'Panjang paling sedikit lidi sawit', en: 'Shortest oil-palm stick accepted' },
      value: 80,
      unit: { id: 'cm', en: 'cm' },
      period: '2021',
      source,
    },
  ],
  milestones: [
    {
      date: '2021-10',
      text: {
        id: 'Arang halaban dan lidi BUMDes diekspor ke Kanada melalui PT Masagenah.',
        en: 'Halaban charcoal and sticks of village enterprises are exported to Canada through PT Masagenah.',
      },
    },
  ],
  helpers: ['pt-masagenah'],
  wording: {
    id: {
      title: 'Dari tungku kampung ke Kanada: arang dan lidi BUMDes Kaltim',
      slug: 'arang-dan-lidi-bumdes-kaltim-ke-kanada',
      summary:
        'Badan usaha milik desa mengumpulkan arang halaban dan lidi, PT Masagenah mengirimnya ke Kanada. Rantainya pendek, syaratnya tegas, dan patut dicatat.',
      body: (at) =>
        body(
          paragraph(
            'Arang halaban dan lidi buatan kampung di Kalimantan Timur dikirim ke Kanada pada Oktober 2021. Barang dikumpulkan badan usaha milik desa (BUMDes), lalu diekspor PT Masagenah, menurut ',
            link(sources.canada.url, 'laporan ANTARA Kalimantan Selatan'),
            '.',
          ),
          heading('Tiga mata rantai'),
          steps(
            'Pembuat di kampung membakar arang dan meraut lidi.',
            'BUMDes mengumpulkan, memeriksa, dan menyatukan barang.',
            'PT Masagenah mengirim sebagai pengekspor tercatat.',
          ),
          paragraph(
            'Pembagian itu penting. Kelompok kecil tidak perlu memiliki izin ekspor sendiri untuk memulai. Namun, nama yang tercatat di dokumen adalah nama pengekspor. Tanpa catatan tambahan, pembuat tidak terlihat dalam statistik.',
          ),
          picture(at.id('media', 'tungku-arang')),
          paragraph(
            'BUMDes memegang peran yang jarang disebut: ia menjadi tempat barang dari banyak rumah berubah menjadi satu kiriman. Di sanalah lidi yang kurang panjang dipisahkan dan arang yang pecah diayak. Jika pemeriksaan di tahap ini longgar, penolakan baru terjadi di seberang laut, ketika ongkosnya sudah berlipat.',
          ),
          paragraph(
            'Pengekspor, di pihak lain, menanggung dokumen, jadwal kapal, dan hubungan dengan pembeli. Pembagian kerja semacam ini memungkinkan kampung yang jauh dari pelabuhan ikut mengekspor, asalkan setiap pihak mencatat bagiannya.',
          ),
          heading('Syarat yang dapat diukur'),
          figure({
            value: '120 dan 80',
            unit: 'cm',
            label: 'Panjang paling sedikit lidi nipah dan lidi sawit',
            sourceName: source.name,
            sourceUrl: source.url,
          }),
          bullets('Kering', 'Bersih', 'Tanpa jamur'),
          paragraph(
            'Syarat seperti itu mengubah percakapan di kampung. Perdebatan tentang barang “bagus” berubah menjadi pertanyaan yang dapat dijawab dengan mistar. Halaman ',
            linkTo(at.document('products', 'arang-halaban'), 'arang halaban'),
            ' menjelaskan apa yang biasanya ditanyakan pembeli arang.',
          ),
          factBox(
            'Yang belum diketahui dari kiriman ini',
            'Kampung dan jumlah pembuatnya',
            'Berat dan nilai kiriman',
            'Pelabuhan muat dan kota tujuan di Kanada',
            'Apakah ada kiriman kedua',
          ),
          paragraph(
            'Kami menuliskan yang kosong agar dapat diisi. Pembaca yang ikut dalam pengiriman itu dapat menghubungi redaksi; keterangan yang disertai dokumen akan menambah kisah ini.',
          ),
        ),
    },
    en: {
      title: 'From village kilns to Canada: charcoal and sticks of East Kalimantan',
      slug: 'charcoal-and-sticks-from-villages-to-canada',
      summary:
        'Village enterprises gathered halaban charcoal and palm sticks, and PT Masagenah shipped them to Canada. A short chain, firm conditions, and worth a record.',
      body: (at) =>
        body(
          paragraph(
            'Halaban charcoal and palm sticks made in villages of East Kalimantan were shipped to Canada in October 2021. Village-owned enterprises (BUMDes) collected the goods and PT Masagenah exported them, according to ',
            link(sources.canada.url, 'a report by ANTARA Kalimantan Selatan'),
            '.',
          ),
          heading('Three links'),
          steps(
            'Makers in the villages burn charcoal and strip sticks.',
            'The village enterprise collects, checks and combines the goods.',
            'PT Masagenah ships them as exporter of record.',
          ),
          paragraph(
            'The division matters. A small group can begin without an export licence of its own. But the name on the papers is the exporter’s. Unless somebody keeps a further record, the makers do not show in the statistics.',
          ),
          picture(at.id('media', 'tungku-arang')),
          paragraph(
            'The village enterprise plays a part that is seldom mentioned: with it, the goods of many houses become one shipment. There the short sticks are set aside and the broken charcoal is sieved. If that check is lax, goods are refused across the sea, when the cost has multiplied.',
          ),
          paragraph(
            'The exporter, for its part, takes care of papers, sailing dates and the buyer. Such a division lets villages far from any port take part in exports, provided that everybody records her share.',
          ),
          heading('Conditions that can be measured'),
          figure({
            value: '120 and 80',
            unit: 'cm',
            label: 'Shortest nipah and oil-palm sticks accepted',
            sourceName: source.name,
            sourceUrl: source.url,
          }),
          bullets('Dry', 'Clean', 'Free of mould'),
          paragraph(
            'Conditions like these change the talk in a village. Disputes over “good” sticks turn into a question that a rule can answer. Our page on ',
            linkTo(at.document('products', 'arang-halaban'), 'halaban charcoal'),
            ' says what buyers of charcoal usually ask.',
          ),
          factBox(
            'Not known about this shipment',
            'The villages, and how many people made the goods',
            'Its weight and value',
            'The port of loading and the destination in Canada',
            'Whether there was a second one',
          ),
          paragraph(
            'We print the gaps so that they can be filled. Readers who took part are welcome to write to the newsroom; what comes with papers will be added to this story.',
          ),
        ),
    },
  },
};
