import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bold,
  factBox,
  heading,
  link,
  linkTo,
  paragraph,
  picture,
  steps,
} from '../lexical.ts';

const quarantine = 'https://karantinaindonesia.go.id/';
const convention = 'https://www.ippc.int/';

export const plantHealth: DemoArticle = {
  key: 'fitosanitari',
  status: 'published',
  publishedAt: '2024-07-16T08:00:00+08:00',
  picture: 'periksa-karantina',
  place: 'Balikpapan',
  region: 'balikpapan',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  sources: [{ name: 'Konvensi Perlindungan Tumbuhan Internasional (IPPC)', url: convention }],
  topics: ['dokumen-ekspor', 'mutu-produk'],
  organisations: ['badan-karantina-indonesia'],
  products: ['lidi-nipah', 'lidi-sawit', 'lada'],
  related: ['articles/ukuran-lidi', 'articles/kode-hs'],
  wording: {
    id: {
      title: 'Sertifikat fitosanitari: paspor bagi lidi, lada, dan rotan',
      slug: 'sertifikat-fitosanitari-paspor-bagi-lidi',
      summary:
        'Surat satu halaman ini menyatakan kiriman tumbuhan bebas dari hama yang ditakuti negara tujuan. Urutannya sederhana asalkan dimulai sebelum kontainer ditutup.',
      body: (at) =>
        body(
          paragraph(
            'Barang dari tumbuhan yang dikirim ke luar negeri sering harus disertai ',
            bold('sertifikat fitosanitari'),
            '. Surat itu dikeluarkan lembaga karantina negara asal, di Indonesia oleh ',
            link(quarantine, 'Badan Karantina Indonesia'),
            ', untuk menyatakan bahwa kiriman telah diperiksa dan memenuhi syarat kesehatan tumbuhan negara tujuan.',
          ),
          heading('Yang menentukan adalah negara tujuan'),
          paragraph(
            'Syaratnya tidak sama. Satu negara cukup dengan pemeriksaan mata, negara lain meminta fumigasi, dan ada yang melarang bahan tertentu. Karena itu, pertanyaan pertama bukan “apa syarat ekspor?”, melainkan “apa syarat impor di sana?”. Pembeli paling mudah mendapatkannya dari lembaga karantina negaranya.',
          ),
          paragraph(
            'Pola suratnya disepakati dalam ',
            link(convention, 'Konvensi Perlindungan Tumbuhan Internasional'),
            ', sehingga petugas di mana pun mengenalinya.',
          ),
          picture(at.id('media', 'menjemur-lidi')),
          heading('Urutan kerja'),
          steps(
            'Minta syarat impor tertulis dari pembeli.',
            'Keringkan, bersihkan, dan sortir barang lebih dahulu.',
            'Ajukan permohonan pemeriksaan kepada kantor karantina sebelum barang dimuat.',
            'Siapkan tempat yang terang agar petugas dapat membuka karung secara acak.',
            'Jika perlu perlakuan, misalnya fumigasi, lakukan dan simpan buktinya.',
            'Cocokkan nama, jumlah, dan berat pada sertifikat dengan invoice.',
          ),
          factBox(
            'Yang dicari petugas',
            'Serangga hidup, telur, dan lubang gerek',
            'Jamur dan bercak',
            'Tanah yang menempel',
            'Biji atau bagian tumbuhan lain yang terbawa',
          ),
          paragraph(
            'Sertifikat berlaku untuk satu kiriman dan mempunyai tanggal. Terlalu cepat mengurusnya sama buruknya dengan terlambat, sebab pemeriksaan harus menggambarkan keadaan barang menjelang berangkat. Tanyakan kepada kantor karantina berapa hari yang wajar untuk barang dan tujuan Anda.',
          ),
          heading('Jangan lupa peti kayunya'),
          paragraph(
            'Palet dan peti dari kayu juga diperiksa. Kemasan kayu yang sudah diberi perlakuan membawa cap khusus menurut standar ISPM 15. Barang yang bersih di atas palet tanpa cap tetap dapat tertahan.',
          ),
          paragraph(
            'Bagi kelompok lidi, pekerjaan terbesar sudah selesai di para-para. Lihat ',
            linkTo(at.document('articles', 'ukuran-lidi'), 'empat syarat lidi layak ekspor'),
            '.',
          ),
        ),
    },
    en: {
      title: 'The phytosanitary certificate: a passport for sticks, pepper and rattan',
      slug: 'phytosanitary-certificate-a-passport-for-sticks',
      summary:
        'One page says that a consignment of plants is free of the pests an importing country fears. The steps are simple, if they start before the container is shut.',
      body: (at) =>
        body(
          paragraph(
            'Plant goods sent abroad often need a ',
            bold('phytosanitary certificate'),
            '. It is issued by the quarantine service of the country of origin, in Indonesia the ',
            link(quarantine, 'Indonesian Quarantine Authority'),
            ', and states that a consignment was inspected and meets the plant health rules of its destination.',
          ),
          heading('The destination decides'),
          paragraph(
            'The rules differ. One country is content with an inspection, another asks for fumigation, a third forbids certain materials. So the first question is not “what are the rules for export?” but “what are the rules for import over there?”. The buyer gets them most easily, from her own quarantine service.',
          ),
          paragraph(
            'The form is laid down in the ',
            link(convention, 'International Plant Protection Convention'),
            ', so officers everywhere recognise it.',
          ),
          picture(at.id('media', 'menjemur-lidi')),
          heading('Step by step'),
          steps(
            'Get the import rules from the buyer in writing.',
            'Dry, clean and sort the goods first.',
            'Apply for inspection at the quarantine office before loading.',
            'Offer a well-lit place where officers can open sacks at random.',
            'If treatment such as fumigation is needed, have it done and keep the proof.',
            'Compare names, numbers and weights on the certificate with the invoice.',
          ),
          factBox(
            'What officers look for',
            'Live insects, eggs and bore holes',
            'Mould and stains',
            'Soil',
            'Seeds or other plant parts carried along',
          ),
          paragraph(
            'A certificate is for one consignment and bears a date. To apply too early is as bad as too late, since the inspection has to show the goods as they are shortly before they leave. Ask the quarantine office how many days are usual for your goods and destination.',
          ),
          heading('Mind the wooden crate'),
          paragraph(
            'Pallets and crates of wood are inspected too. Treated wood packaging carries a mark under the standard ISPM 15. Clean goods on an unmarked pallet may still be held.',
          ),
          paragraph(
            'For makers of sticks most of the work is done on the drying rack. See the ',
            linkTo(at.document('articles', 'ukuran-lidi'), 'four conditions for export'),
            '.',
          ),
        ),
    },
  },
};
