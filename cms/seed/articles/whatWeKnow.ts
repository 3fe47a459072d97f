import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bullets,
  factBox,
  figure,
  gallery,
  heading,
  link,
  linkTo,
  paragraph,
  relatedCard,
} from '../lexical.ts';
import { sources } from '../sources.ts';

export const whatWeKnow: DemoArticle = {
  key: 'yang-kita-tahu',
  status: 'published',
  publishedAt: '2026-11-20T07:00:00+08:00',
  picture: 'sungai-mahakam',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'photographer', person: 'hendra-sapati' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.paser, sources.canada, sources.pakistan, sources.nepal],
  topics: ['ekspor', 'pemberdayaan-perempuan', 'cek-fakta'],
  regions: ['paser'],
  organisations: ['pt-masagenah', 'tp-pkk-kaltim'],
  products: ['arang-halaban', 'lidi-nipah', 'lidi-sawit'],
  countries: ['kanada', 'pakistan', 'india', 'nepal'],
  related: [
    'stories/bumdes-kanada',
    'stories/lidi-sawit-pakistan',
    'articles/perempuan-paser-ekspor',
  ],
  wording: {
    id: {
      title: 'Arang dan lidi yang menyeberang: yang kita tahu, dan yang belum',
      slug: 'arang-dan-lidi-yang-menyeberang-yang-kita-tahu',
      summary:
        'Lima tahun setelah kiriman arang dan lidi BUMDes Kaltim ke Kanada, kami mengumpulkan angka yang bersumber dan menandai lubang yang masih menganga.',
      body: (at) =>
        body(
          paragraph(
            'Pada Oktober 2021 arang halaban dan lidi dari badan usaha milik desa (BUMDes) Kalimantan Timur berangkat ke Kanada melalui PT Masagenah, menurut ',
            link(sources.canada.url, 'ANTARA Kalimantan Selatan'),
            '. Lima tahun kemudian, pertanyaan yang paling penting masih terbuka: berapa yang sampai ke tangan pembuatnya?',
          ),
          paragraph(
            'Kami mengumpulkan angka yang dapat ditelusuri sumbernya. Hasilnya pendek. Justru karena pendek, ia layak ditulis.',
          ),
          paragraph(
            'Sebuah angka masuk ke daftar ini hanya jika kami dapat menyebut siapa yang mengatakannya dan di mana ia dapat dibaca. Angka yang berpindah dari satu media ke media lain tanpa asal tidak kami hitung dua kali. Angka yang tidak dapat diubah menjadi harga per kilogram kami sisihkan lebih dahulu.',
          ),
          heading('Yang bersumber'),
          figure({
            value: '163,2',
            unit: 'ton',
            label: 'Lidi sawit dalam tujuh kontainer ke Pakistan, senilai Rp916,5 juta',
            sourceName: sources.pakistan.name,
            sourceUrl: sources.pakistan.url,
          }),
          figure({
            value: '12',
            unit: 'ton',
            label: 'Lidi nipah ke Nepal, senilai Rp108 juta',
            period: '2021',
            sourceName: sources.nepal.name,
            sourceUrl: sources.nepal.url,
          }),
          bullets(
            'Lidi sawit ke Pakistan: sekitar Rp5.600 per kilogram.',
            'Lidi nipah ke Nepal: sekitar Rp9.000 per kilogram.',
            'Tujuan yang disebut pejabat pada 2021: Kanada, Pakistan, dan India.',
            'Rantai ke Kanada: pembuat, BUMDes, lalu pengekspor tercatat.',
          ),
          paragraph(
            'Sumber kiriman ke Pakistan dan Nepal tidak menyebut kabupaten asalnya, sehingga kami tidak menghitungnya sebagai ekspor Kalimantan Timur. Keduanya dipakai sebagai pembanding harga.',
          ),
          gallery(
            at.id('media', 'arang-halaban'),
            at.id('media', 'lidi-nipah'),
            at.id('media', 'lidi-sawit'),
          ),
          heading('Yang belum kita tahu'),
          factBox(
            'Lubang dalam catatan',
            'Berapa kelompok yang masih mengirim, dan berapa yang berhenti.',
            'Harga di tingkat pembuat, bukan di pelabuhan.',
            'Berapa persen pembuatnya perempuan.',
            'Apakah pembeli di Kanada memesan lagi.',
          ),
          paragraph(
            'Kami tidak menebak jawabannya. Setiap kisah baru di situs ini akan memuat jejak dari pembuat sampai negara tujuan, dan menulis “belum diketahui” bila satu mata rantai kosong.',
          ),
          paragraph(
            'Mengisi lubang itu tidak memerlukan lembaga baru. Sebagian jawabannya ada dalam buku kas kelompok, sebagian dalam dokumen pengekspor, dan sebagian lagi dalam ingatan orang yang memuat kontainer. Yang dibutuhkan adalah izin untuk mencatatnya dan cara menyimpannya sehingga orang lain dapat memeriksa.',
          ),
          heading('Mengapa satu angka tidak cukup'),
          paragraph(
            'Pada 2020 beredar kabar satu kontainer lidi nipah bernilai 408.000 dolar AS. Kami ',
            linkTo(
              at.document('articles', 'cek-fakta-kontainer'),
              'menghitung ulang dan menilainya meragukan',
            ),
            '. Angka besar menarik perhatian, tetapi kelompok usaha hidup dari angka kecil yang benar: panjang lidi, berat kering, dan tanggal pembayaran.',
          ),
          paragraph(
            'Di ',
            linkTo(at.document('regions', 'paser'), 'Kabupaten Paser'),
            ', dorongan agar perempuan mengekspor sudah disuarakan sejak 2021. Langkah berikutnya ialah mencatat hasilnya.',
          ),
          relatedCard(at.document('stories', 'bumdes-kanada')),
        ),
    },
    en: {
      title: 'Charcoal and sticks across the sea: what we know, and what we do not',
      slug: 'charcoal-and-sticks-across-the-sea',
      summary:
        'Five years after village enterprises of East Kalimantan shipped charcoal and sticks to Canada, we gather the figures that have a source and mark the gaps.',
      body: (at) =>
        body(
          paragraph(
            'In October 2021 halaban charcoal and palm sticks from village-owned enterprises (BUMDes) of East Kalimantan left for Canada through PT Masagenah, according to ',
            link(sources.canada.url, 'ANTARA Kalimantan Selatan'),
            '. Five years on, the question that matters most is still open: how much reached the makers?',
          ),
          paragraph(
            'We have gathered the figures that can be traced to a source. The list is short. That is just why it is worth printing.',
          ),
          paragraph(
            'A figure enters this list only if we can say who gave it and where it can be read. Figures that travel from one outlet to the next without an origin are not counted twice. Those that cannot be turned into a price per kilogram are set aside for now.',
          ),
          heading('With a source'),
          figure({
            value: '163.2',
            unit: 'tonnes',
            label: 'Oil-palm sticks in seven containers to Pakistan, worth Rp916.5 million',
            sourceName: sources.pakistan.name,
            sourceUrl: sources.pakistan.url,
          }),
          figure({
            value: '12',
            unit: 'tonnes',
            label: 'Nipah sticks to Nepal, worth Rp108 million',
            period: '2021',
            sourceName: sources.nepal.name,
            sourceUrl: sources.nepal.url,
          }),
          bullets(
            'Oil-palm sticks to Pakistan: about Rp5,600 a kilogram.',
            'Nipah sticks to Nepal: about Rp9,000 a kilogram.',
            'Destinations named by officials in 2021: Canada, Pakistan and India.',
            'The chain to Canada: makers, village enterprise, exporter of record.',
          ),
          paragraph(
            'The sources on Pakistan and Nepal do not say where the sticks were made, so we do not count them as exports of East Kalimantan. They serve to compare prices.',
          ),
          gallery(
            at.id('media', 'arang-halaban'),
            at.id('media', 'lidi-nipah'),
            at.id('media', 'lidi-sawit'),
          ),
          heading('What we do not know yet'),
          factBox(
            'Gaps in the record',
            'How many groups still ship, and how many have stopped.',
            'Prices paid to the makers, as opposed to prices at the port.',
            'What share of the makers are women.',
            'Whether the buyers in Canada ordered again.',
          ),
          paragraph(
            'We do not guess at the answers. Every new story on this site is to show the path from maker to destination, and to say “not known” where a link is missing.',
          ),
          paragraph(
            'Filling the gaps takes no new institution. Some of the answers are in the cash books of groups, some in the exporters’ papers, and some in the memory of the people who loaded the containers. What is needed is permission to write them down, and a way to keep them so that others can check.',
          ),
          heading('Why one figure is not enough'),
          paragraph(
            'In 2020 word went round of a container of nipah sticks worth 408,000 US dollars. We ',
            linkTo(
              at.document('articles', 'cek-fakta-kontainer'),
              'did the sums and found the figure doubtful',
            ),
            '. Large numbers draw attention, but a business lives on small ones that are right: the length of a stick, its dry weight, the day of payment.',
          ),
          paragraph(
            'In ',
            linkTo(at.document('regions', 'paser'), 'Paser Regency'),
            ' women have been urged to export since 2021. The next step is to write down what came of it.',
          ),
          relatedCard(at.document('stories', 'bumdes-kanada')),
        ),
    },
  },
};
