import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bold,
  factBox,
  figure,
  heading,
  link,
  linkTo,
  paragraph,
  picture,
  relatedCard,
  steps,
} from '../lexical.ts';
import { sources } from '../sources.ts';

export const doubtfulContainer: DemoArticle = {
  key: 'cek-fakta-kontainer',
  status: 'published',
  publishedAt: '2022-09-20T10:00:00+08:00',
  picture: 'memeriksa-fakta',
  place: 'Balikpapan',
  region: 'balikpapan',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'photographer', person: 'hendra-sapati' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.doubtful, sources.pakistan, sources.nepal],
  topics: ['cek-fakta', 'harga-dan-pasar'],
  regions: [],
  products: ['lidi-nipah', 'lidi-sawit'],
  countries: ['india', 'nepal', 'pakistan'],
  related: ['articles/lidi-nipah-nepal', 'stories/lidi-sawit-pakistan'],
  notes: 'Alamat berita aslinya perlu dilengkapi sebelum terbit ulang.',
  wording: {
    id: {
      title: 'Cek fakta: satu kontainer lidi nipah seharga 408.000 dolar?',
      slug: 'cek-fakta-satu-kontainer-lidi-nipah-408000-dolar',
      summary:
        'Beberapa media memberitakan satu kontainer lidi nipah ke India bernilai 408.000 dolar AS. Hitungan per kilogram menunjukkan angka itu patut diragukan.',
      body: (at) =>
        body(
          paragraph(
            bold('Kesimpulan: meragukan. '),
            'Pada Desember 2020 beberapa media, antara lain ',
            link(sources.doubtful.url, 'Suara Kaltim'),
            ', memberitakan satu kontainer lidi nipah ke India dengan nilai 408.000 dolar AS. Jika benar, harga per kilogramnya sekitar tiga puluh kali harga kiriman lain yang kami ketahui.',
          ),
          heading('Cara kami menghitung'),
          steps(
            'Berapa isi satu kontainer? Kiriman lidi sawit ke Pakistan memuat 163,2 ton dalam tujuh kontainer, jadi sekitar 23,3 ton per kontainer.',
            '408.000 dolar dibagi 23.300 kilogram sama dengan sekitar 17,5 dolar per kilogram.',
            'Dengan pengandaian bulat Rp14.000 per dolar, harganya sekitar Rp245.000 per kilogram.',
            'Lidi nipah ke Nepal bernilai sekitar Rp9.000 per kilogram. Selisihnya kira-kira 27 kali.',
          ),
          figure({
            value: '27 kali',
            label: 'Perbandingan klaim dengan harga kiriman lidi nipah ke Nepal',
            sourceName: 'Hitungan redaksi',
          }),
          paragraph(
            'Isi kontainer lidi nipah bisa berbeda dari lidi sawit. Namun, kontainer yang lebih ringan justru membuat harga per kilogram makin tinggi, sehingga klaimnya makin janggal, bukan makin masuk akal.',
          ),
          picture(at.id('media', 'memuat-kontainer')),
          paragraph(
            'Kami juga menguji anggapan sebaliknya. Seandainya harga per kilogramnya wajar, yaitu sekitar Rp9.000, nilai 408.000 dolar baru tercapai pada kira-kira 635 ton. Itu muatan puluhan kontainer, bukan satu. Dengan kata lain, salah satu dari dua angka dalam berita itu, jumlah kontainer atau nilainya, hampir pasti keliru.',
          ),
          heading('Penjelasan yang mungkin'),
          paragraph(
            'Kami tidak tahu dari mana angka itu bermula. Salah satu kemungkinan ialah mata uang atau titik desimal yang keliru saat disalin. Kemungkinan lain, angka itu nilai kontrak untuk banyak pengiriman. Tanpa dokumen, semua itu dugaan, dan dugaan tidak kami tulis sebagai fakta.',
          ),
          factBox(
            'Empat langkah memeriksa angka ekspor',
            'Ubah menjadi harga per kilogram.',
            'Bandingkan dengan sedikitnya dua kiriman lain.',
            'Cari dokumen: invoice, pemberitahuan ekspor, atau pernyataan pengekspor.',
            'Tulis apa yang tidak diketahui.',
          ),
          paragraph(
            'Mengapa ini penting? Kelompok yang mendengar angka sebesar itu dapat menolak tawaran yang wajar atau, lebih buruk, berutang untuk mengejarnya. Untuk pembanding yang bersumber, baca ',
            linkTo(at.document('articles', 'lidi-nipah-nepal'), 'hitungan kiriman ke Nepal'),
            '.',
          ),
          relatedCard(at.document('stories', 'lidi-sawit-pakistan')),
        ),
    },
    en: {
      title: 'Fact check: a container of nipah sticks for 408,000 dollars?',
      slug: 'fact-check-container-of-nipah-sticks-408000-dollars',
      summary:
        'Several outlets reported that one container of nipah sticks to India was worth 408,000 US dollars. Worked out by the kilogram, the figure is doubtful.',
      body: (at) =>
        body(
          paragraph(
            bold('Verdict: doubtful. '),
            'In December 2020 several outlets, ',
            link(sources.doubtful.url, 'Suara Kaltim'),
            ' among them, reported that one container of nipah sticks to India was worth 408,000 US dollars. If so, the price per kilogram would be some thirty times that of other shipments we know.',
          ),
          heading('How we worked it out'),
          steps(
            'What does a container hold? A shipment of oil-palm sticks to Pakistan put 163.2 tonnes into seven containers: about 23.3 tonnes each.',
            '408,000 dollars divided by 23,300 kilograms is about 17.5 dollars a kilogram.',
            'Assuming a round Rp14,000 to the dollar, that is some Rp245,000 a kilogram.',
            'Nipah sticks to Nepal were worth about Rp9,000 a kilogram. The claim is roughly 27 times as high.',
          ),
          figure({
            value: '27 times',
            label: 'The claim compared with a shipment of nipah sticks to Nepal',
            sourceName: 'Newsroom calculation',
          }),
          paragraph(
            'A container of nipah sticks may weigh less than one of oil-palm sticks. But a lighter container makes the price per kilogram higher still, and the claim odder.',
          ),
          picture(at.id('media', 'memuat-kontainer')),
          paragraph(
            'We tested the opposite as well. If the price per kilogram was an ordinary one, about Rp9,000, then 408,000 dollars would take some 635 tonnes. That is the load of dozens of containers, not of one. In other words one of the two figures in the report, the number of containers or the value, is almost certainly wrong.',
          ),
          heading('Possible explanations'),
          paragraph(
            'We do not know where the figure came from. A currency or a decimal point may have been copied wrongly. It may be the value of a contract for many shipments. Without papers these are guesses, and we do not print guesses as facts.',
          ),
          factBox(
            'Four steps to check an export figure',
            'Turn it into a price per kilogram.',
            'Compare it with at least two other shipments.',
            'Look for papers: an invoice, an export declaration, a statement by the exporter.',
            'Write down what is not known.',
          ),
          paragraph(
            'Why does it matter? A group that hears such a number may turn down a fair offer or, worse, borrow to chase it. For a figure with a source, read ',
            linkTo(
              at.document('articles', 'lidi-nipah-nepal'),
              'our sums on the shipment to Nepal',
            ),
            '.',
          ),
          relatedCard(at.document('stories', 'lidi-sawit-pakistan')),
        ),
    },
  },
};
