import type { DemoStory } from '../demoText.ts';
import {
  body,
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

const source = { name: sources.pakistan.name, url: sources.pakistan.url };

/** A real shipment: facts from one published report, nothing added but arithmetic. */
export const pakistan: DemoStory = {
  key: 'lidi-sawit-pakistan',
  status: 'published',
  publishedAt: '2022-06-14T09:00:00+08:00',
  picture: 'lidi-sawit',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.pakistan, sources.nepal],
  topics: ['ekspor', 'harga-dan-pasar'],
  regions: [],
  products: ['lidi-sawit'],
  countries: ['pakistan'],
  related: ['articles/lidi-nipah-nepal'],
  sellers: [],
  figures: [
    {
      label: { id: 'Lidi sawit yang dikirim', en: 'Oil-palm sticks shipped' },
      value: 163.2,
      unit: { id: 'ton', en: 'tonnes' },
      source,
    },
    { label: { id: 'Kontainer', en: 'Containers' }, value: 7, source },
    {
      label: { id: 'Nilai kiriman', en: 'Value of the shipment' },
      value: 916.5,
      unit: { id: 'juta rupiah', en: 'million rupiah' },
      source,
    },
  ],
  milestones: [],
  helpers: [],
  wording: {
    id: {
      title: 'Tujuh kontainer lidi sawit ke Pakistan, dari pelepah yang dibuang',
      slug: 'tujuh-kontainer-lidi-sawit-ke-pakistan',
      summary:
        'Sebanyak 163,2 ton lidi sawit senilai Rp916,5 juta dikirim ke Pakistan. Bahannya pelepah yang dipangkas, upahnya bergantung pada ongkos mengumpulkan.',
      body: (at) =>
        body(
          paragraph(
            'Sebanyak 163,2 ton lidi kelapa sawit dalam tujuh kontainer dikirim ke Pakistan. Nilainya Rp916,5 juta, menurut ',
            link(source.url, 'catatan Swatani'),
            '. Setiap kilogram, dengan demikian, bernilai sekitar Rp5.600, dan setiap kontainer sekitar Rp131 juta.',
          ),
          figure({
            value: '5.600',
            unit: 'rupiah per kg',
            label: 'Nilai rata-rata lidi sawit ke Pakistan',
            sourceName: `Hitungan redaksi dari ${source.name}`,
            sourceUrl: source.url,
          }),
          paragraph(
            'Lidi sawit lebih murah daripada lidi nipah, yang dalam satu kiriman ke Nepal bernilai sekitar Rp9.000 per kilogram. Lidinya memang lebih pendek. Syarat yang lazim 80 sentimeter, sedangkan lidi nipah 120 sentimeter.',
          ),
          picture(at.id('media', 'menjemur-lidi')),
          heading('Bahan yang tidak perlu ditanam'),
          paragraph(
            'Pelepah sawit dipangkas setiap kali tandan dipanen. Biasanya ia dibiarkan membusuk di gawangan sebagai penutup tanah. Mengambil lidinya berarti mengambil tulang daun saja; helai daun dapat dikembalikan ke kebun.',
          ),
          paragraph(
            'Namun, “tidak perlu ditanam” tidak berarti cuma-cuma. Pelepah yang diangkat dari kebun mengurangi bahan organik bagi tanah, sehingga pekebun dan kelompok perlu bersepakat tentang apa yang dikembalikan. Kesepakatan tertulis mencegah perselisihan ketika lidi mulai laku.',
          ),
          heading('Ongkos yang menentukan'),
          paragraph(
            'Satu kontainer memuat sekitar 23 ton. Untuk mengisinya, banyak orang harus meraut selama berpekan-pekan, dan barang harus dikumpulkan dari kebun yang berjauhan. Di harga Rp5.600, ongkos angkut dari kebun ke gudang sering menentukan apakah masih ada sisa untuk peraut.',
          ),
          factBox(
            'Yang belum diketahui',
            'Daerah asal lidi dalam kiriman ini',
            'Jumlah peraut dan upahnya',
            'Harga di gudang, sebelum ongkos pelabuhan',
          ),
          paragraph(
            'Karena daerah asalnya tidak disebut, kisah ini tidak kami pakai sebagai bukti ekspor Kalimantan Timur. Ia berguna sebagai ukuran. Syarat lidi dapat dibaca di halaman ',
            linkTo(at.document('products', 'lidi-sawit'), 'lidi sawit'),
            '.',
          ),
          relatedCard(at.document('articles', 'lidi-nipah-nepal')),
        ),
    },
    en: {
      title: 'Seven containers of oil-palm sticks to Pakistan, out of cast-off fronds',
      slug: 'seven-containers-of-oil-palm-sticks-to-pakistan',
      summary:
        'A shipment of 163.2 tonnes of oil-palm sticks to Pakistan was worth Rp916.5 million. The raw material is pruned fronds; collecting it decides the wages.',
      body: (at) =>
        body(
          paragraph(
            'Seven containers took 163.2 tonnes of oil-palm sticks to Pakistan. They were worth Rp916.5 million, according to ',
            link(source.url, 'Swatani'),
            '. That makes some Rp5,600 a kilogram, and about Rp131 million a container.',
          ),
          figure({
            value: '5,600',
            unit: 'rupiah per kg',
            label: 'Average value of oil-palm sticks to Pakistan',
            sourceName: `Newsroom calculation from ${source.name}`,
            sourceUrl: source.url,
          }),
          paragraph(
            'Oil-palm sticks are cheaper than nipah sticks, which fetched about Rp9,000 a kilogram in a shipment to Nepal. They are shorter, too: 80 centimetres is the usual condition, against 120 for nipah.',
          ),
          picture(at.id('media', 'menjemur-lidi')),
          heading('A raw material nobody needs to plant'),
          paragraph(
            'Fronds are cut whenever a bunch is harvested. As a rule they are left to rot between the rows and cover the soil. Taking the sticks means taking the midribs only; the leaf can go back to the plantation.',
          ),
          paragraph(
            'Yet “not planted” does not mean free. Fronds taken from a plantation are organic matter lost to its soil, so growers and groups have to agree on what goes back. An agreement in writing prevents quarrels once the sticks begin to sell.',
          ),
          heading('The cost that decides'),
          paragraph(
            'A container holds about 23 tonnes. To fill it many people strip for weeks, and the goods are gathered from scattered plots. At Rp5,600 the way from plot to store often decides whether anything is left for the makers.',
          ),
          factBox(
            'Not known',
            'Where the sticks of this shipment were made',
            'How many people made them, and their wages',
            'The price at the store, before port charges',
          ),
          paragraph(
            'Since their origin is not given, we do not take this story as proof of exports from East Kalimantan. It serves as a yardstick. The usual conditions are on our page on ',
            linkTo(at.document('products', 'lidi-sawit'), 'oil-palm sticks'),
            '.',
          ),
          relatedCard(at.document('articles', 'lidi-nipah-nepal')),
        ),
    },
  },
};
