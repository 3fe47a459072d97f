import type { DemoStory } from '../demoText.ts';
import { body, factBox, figure, gallery, heading, linkTo, paragraph, quote } from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const doyoJapan: DemoStory = {
  key: 'doyo-jepang',
  status: 'published',
  publishedAt: '2024-04-21T08:00:00+08:00',
  picture: 'menenun-doyo',
  place: 'Sendawar',
  region: 'kutai-barat',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'photographer', person: 'hendra-sapati' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['pemberdayaan-perempuan', 'harga-dan-pasar'],
  people: ['yohana-ding'],
  products: ['ulap-doyo'],
  countries: ['jepang'],
  related: ['stories/amplang-singapura'],
  sellers: ['tenun-doyo-contoh'],
  firstExportYear: 2024,
  figures: [
    {
      label: { id: 'Kain dalam pesanan pertama', en: 'Cloths in the first order' },
      value: 12,
      unit: { id: 'helai', en: 'pieces' },
      period: '2024',
      source: inventedSource,
    },
    {
      label: { id: 'Hari kerja untuk satu kain', en: 'Days of work in one cloth' },
      value: 24,
      unit: { id: 'hari', en: 'days' },
      period: '2024',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2018',
      text: {
        id: 'Kelompok menanam doyo di pekarangan.',
        en: 'The group plants doyo in its gardens.',
      },
    },
    {
      date: '2023-09',
      text: {
        id: 'Pembeli Jepang meminta gambar motif berskala.',
        en: 'A Japanese buyer asks for patterns drawn to scale.',
      },
    },
    { date: '2024-03', text: { id: 'Dua belas kain dikirim.', en: 'Twelve cloths are sent.' } },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Dua belas helai ulap doyo ke Jepang, dan upah yang akhirnya dihitung',
      slug: 'dua-belas-helai-ulap-doyo-ke-jepang',
      summary:
        'Kisah contoh: pembeli Jepang menanyakan jam kerja, bukan potongan harga. Para penenun di Kutai Barat baru saat itu menghitung upah mereka sendiri.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Pertanyaan dari Osaka itu membuat rapat hening: berapa jam untuk satu kain? Dua puluh tiga penenun ',
            linkTo(at.document('sellers', 'tenun-doyo-contoh'), 'Tenun Doyo Tanjung (contoh)'),
            ' dapat menyebut harga, motif, dan nama pewarna. Tidak seorang pun pernah menghitung jam.',
          ),
          figure({
            value: '24',
            unit: 'hari',
            label: 'Waktu kerja untuk satu kain, dari daun sampai tepi dijahit',
            sourceName: inventedSource.name,
          }),
          heading('Dari daun ke benang'),
          paragraph(
            'Daun doyo dipetik, direndam, dan dikerok sampai tinggal serat. Serat dipilin menjadi benang di paha, diikat menurut motif, lalu diwarnai. Menenun, yang dianggap orang sebagai pekerjaan utamanya, ternyata hanya sepertiga dari waktu.',
          ),
          gallery(at.id('media', 'tenun-ulap-doyo'), at.id('media', 'menenun-doyo')),
          quote({
            text: 'Selama ini kami menjual kain dan memberikan benangnya cuma-cuma.',
            person: at.id('people', 'yohana-ding'),
            position: 'penenun (tokoh contoh)',
          }),
          heading('Menolak pesanan besar'),
          paragraph(
            'Pembeli semula meminta seratus helai dalam tiga bulan. Kelompok menghitung dan menjawab dua belas. Jawaban itu disertai tabel: siapa menenun apa, kapan selesai, berapa upahnya. Pesanan dua belas helai diterima, dengan separuh uang muka.',
          ),
          paragraph(
            'Motif disepakati lewat gambar berskala di kertas berpetak, karena kata “besar” dan “kecil” berbeda artinya di dua negeri. Satu motif tidak dijual: ia hanya dipakai dalam upacara. Pembeli mencatat alasannya dan menampilkannya di toko.',
          ),
          factBox(
            'Sebelum menerima pesanan kerajinan',
            'Hitung jam seluruh pekerjaan, juga yang dikerjakan sambil menjaga anak.',
            'Tetapkan motif yang boleh dan tidak boleh dijual.',
            'Minta uang muka; benang dan pewarna dibeli lebih dahulu.',
            'Kirim foto kemajuan setiap pekan.',
          ),
        ),
    },
    en: {
      title: 'Twelve ulap doyo cloths to Japan, and wages worked out at last',
      slug: 'twelve-ulap-doyo-cloths-to-japan',
      summary:
        'Example story: a Japanese buyer asked about hours and not about discounts. Only then did the weavers of West Kutai work out what they were being paid.',
      body: (at) =>
        body(
          exampleNotice.en,
          paragraph(
            'The question from Osaka silenced the meeting: how many hours are in one cloth? The twenty-three weavers of ',
            linkTo(at.document('sellers', 'tenun-doyo-contoh'), 'Tenun Doyo Tanjung (example)'),
            ' could name prices, patterns and dyes. Nobody had ever counted hours.',
          ),
          figure({
            value: '24',
            unit: 'days',
            label: 'Time in one cloth, from leaf to sewn hem',
            sourceName: inventedSource.name,
          }),
          heading('From leaf to yarn'),
          paragraph(
            'Doyo leaves are picked, soaked and scraped to the fibre. The fibre is twisted into yarn on the thigh, tied for the pattern and dyed. Weaving, which people take for the work itself, turned out to be a third of the time.',
          ),
          gallery(at.id('media', 'tenun-ulap-doyo'), at.id('media', 'menenun-doyo')),
          quote({
            text: 'All these years we were selling the cloth and giving the yarn away.',
            person: at.id('people', 'yohana-ding'),
            position: 'weaver (invented)',
          }),
          heading('Turning down a large order'),
          paragraph(
            'The buyer first asked for a hundred cloths in three months. The group did its sums and answered: twelve. With the answer came a table of who would weave what, by when, for what pay. Twelve were ordered, half paid in advance.',
          ),
          paragraph(
            'Patterns were agreed on squared paper, drawn to scale, since “large” and “small” mean different things in two countries. One pattern is not for sale: it belongs to ceremonies. The buyer wrote down why, and shows the reason in the shop.',
          ),
          factBox(
            'Before you accept an order for crafts',
            'Count the hours of all the work, also of what is done while minding children.',
            'Decide which patterns may be sold.',
            'Ask for an advance; yarn and dye come first.',
            'Send a picture of progress every week.',
          ),
        ),
    },
  },
};
