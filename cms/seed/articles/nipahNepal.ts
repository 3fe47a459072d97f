import type { DemoArticle } from '../demoText.ts';
import { body, factBox, figure, heading, link, linkTo, paragraph, picture } from '../lexical.ts';
import { sources } from '../sources.ts';

export const nipahNepal: DemoArticle = {
  key: 'lidi-nipah-nepal',
  status: 'published',
  publishedAt: '2021-10-12T09:00:00+08:00',
  picture: 'lidi-nipah',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.nepal],
  topics: ['harga-dan-pasar', 'ekspor'],
  regions: [],
  products: ['lidi-nipah'],
  countries: ['nepal'],
  wording: {
    id: {
      title: 'Dua belas ton lidi nipah ke Nepal: membaca arti Rp9.000 per kilogram',
      slug: 'dua-belas-ton-lidi-nipah-ke-nepal',
      summary:
        'Satu kiriman lidi nipah ke Nepal bernilai Rp108 juta. Dari angka itu, kelompok peraut dapat menghitung berapa yang pantas diterima sebelum menawar.',
      body: (at) =>
        body(
          paragraph(
            'Dua belas ton lidi nipah berangkat ke Nepal dengan nilai Rp108 juta, menurut ',
            link(sources.nepal.url, 'keterangan pemasok lidi pada September 2021'),
            '. Artinya, setiap kilogram dihargai sekitar Rp9.000. Angka kecil itu patut dibaca pelan-pelan, sebab dari sanalah upah peraut di muara berasal.',
          ),
          figure({
            value: '9.000',
            unit: 'rupiah per kg',
            label: 'Nilai rata-rata lidi nipah dalam kiriman ke Nepal',
            period: '2021',
            sourceName: sources.nepal.name,
            sourceUrl: sources.nepal.url,
          }),
          paragraph(
            'Sumber itu tidak merinci dari kabupaten mana lidi berasal dan siapa yang merautnya. Kami pun tidak mengetahuinya. Yang dapat dikerjakan ialah menghitung: apa saja yang harus dibayar dari Rp9.000 itu sebelum sisanya sampai ke tangan pembuat?',
          ),
          heading('Dari harga kirim ke upah'),
          paragraph(
            'Harga yang tertulis dalam berita ekspor hampir selalu harga di tingkat pengekspor, bukan di kampung. Di antaranya ada ongkos angkut sungai dan darat, karung dan tali, susut karena kering, gudang, pemeriksaan karantina, dokumen, serta keuntungan pengekspor. Setiap orang dalam rantai itu bekerja, dan setiap orang perlu tahu bagiannya.',
          ),
          picture(at.id('media', 'menimbang')),
          paragraph(
            'Susut sering dilupakan. Lidi yang baru diraut masih basah. Jika kelompok menimbang lidi basah dan pembeli menimbang lidi kering, selisihnya bukan kecurangan, melainkan air. Karena itu, kesepakatan harga sebaiknya menyebut keadaan barang: kering, bersih, dan berapa panjangnya.',
          ),
          heading('Tiga pertanyaan sebelum menawar'),
          factBox(
            'Tanyakan kepada pembeli',
            'Harga itu untuk barang di gudang kelompok, di pelabuhan, atau sampai negara tujuan?',
            'Siapa yang menimbang, kapan, dan apakah kelompok boleh menyaksikan?',
            'Bagaimana nasib lidi yang panjangnya kurang: ditolak, atau dibeli dengan harga lain?',
          ),
          paragraph(
            'Jawaban atas ketiga pertanyaan itu lebih berharga daripada kenaikan seratus rupiah. Kelompok yang tahu titik penyerahan barangnya dapat membandingkan dua tawaran yang tampak sama.',
          ),
          paragraph(
            'Halaman ',
            linkTo(at.document('products', 'lidi-nipah'), 'lidi nipah'),
            ' memuat syarat mutu yang lazim diminta. Angka Nepal akan kami pakai sebagai pembanding setiap kali mendengar harga lain, yang lebih rendah maupun yang terdengar terlalu indah.',
          ),
        ),
    },
    en: {
      title: 'Twelve tonnes of nipah sticks to Nepal: what Rp9,000 a kilo means',
      slug: 'twelve-tonnes-of-nipah-sticks-to-nepal',
      summary:
        'One shipment of nipah sticks to Nepal was worth Rp108 million. From that figure a group of makers can work out a fair share before it bargains.',
      body: (at) =>
        body(
          paragraph(
            'Twelve tonnes of nipah sticks left for Nepal, worth Rp108 million, according to ',
            link(sources.nepal.url, 'a stick supplier in September 2021'),
            '. That makes about Rp9,000 a kilogram. The small figure deserves a slow reading, for the wages of the women who strip the sticks come out of it.',
          ),
          figure({
            value: '9,000',
            unit: 'rupiah per kg',
            label: 'Average value of nipah sticks in the shipment to Nepal',
            period: '2021',
            sourceName: sources.nepal.name,
            sourceUrl: sources.nepal.url,
          }),
          paragraph(
            'The source does not say which regency the sticks came from, nor who made them, and we do not know either. What can be done is arithmetic: what has to be paid out of those Rp9,000 before the rest reaches the maker?',
          ),
          heading('From shipping price to wages'),
          paragraph(
            'A price in an export report is nearly always the exporter’s price, not the village’s. In between lie boats and lorries, sacks and string, loss of weight in drying, storage, quarantine inspection, paperwork and the exporter’s margin. Everyone in that chain works, and everyone needs to know her share.',
          ),
          picture(at.id('media', 'menimbang')),
          paragraph(
            'Shrinkage is easily forgotten. Freshly stripped sticks are wet. If the group weighs them wet and the buyer weighs them dry, the difference is not fraud but water. An agreed price should therefore name the state of the goods: dry, clean, and how long.',
          ),
          heading('Three questions before bargaining'),
          factBox(
            'Ask the buyer',
            'Is the price for goods at our store, at the port, or delivered abroad?',
            'Who weighs, when, and may we be there?',
            'What happens to sticks that are too short: refused, or bought at another price?',
          ),
          paragraph(
            'The answers are worth more than another hundred rupiah. A group that knows where it hands over its goods can compare two offers that look alike.',
          ),
          paragraph(
            'Our page on ',
            linkTo(at.document('products', 'lidi-nipah'), 'nipah sticks'),
            ' lists the quality that buyers commonly ask for. We shall use the Nepal figure as a yardstick whenever we hear another price, a lower one or one that sounds too good.',
          ),
        ),
    },
  },
};
