import type { DemoStory } from '../demoText.ts';
import { body, factBox, heading, linkTo, paragraph, picture, quote, steps } from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const palmSugar: DemoStory = {
  key: 'gula-semut-belanda',
  status: 'published',
  publishedAt: '2025-08-19T08:00:00+08:00',
  picture: 'gula-aren',
  place: 'Penajam',
  region: 'penajam-paser-utara',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['ekspor', 'dokumen-ekspor'],
  products: ['gula-aren'],
  countries: ['belanda'],
  related: ['articles/exw-fob-cif'],
  sellers: ['aren-semut-contoh'],
  firstExportYear: 2025,
  figures: [
    {
      label: { id: 'Pohon yang diberi nomor', en: 'Numbered palms' },
      value: 640,
      unit: { id: 'pohon', en: 'palms' },
      period: '2025',
      source: inventedSource,
    },
    {
      label: { id: 'Gula semut dalam kiriman pertama', en: 'Granules in the first shipment' },
      value: 3,
      unit: { id: 'ton', en: 'tonnes' },
      period: '2025',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2023',
      text: { id: 'Beralih dari gula cetak ke gula semut.', en: 'From moulded sugar to granules.' },
    },
    {
      date: '2024-11',
      text: { id: 'Setiap pohon diberi nomor.', en: 'Every palm gets a number.' },
    },
    {
      date: '2025-07',
      text: { id: 'Tiga ton dikirim ke Belanda.', en: 'Three tonnes are sent to the Netherlands.' },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Enam ratus empat puluh pohon bernomor di balik tiga ton gula semut',
      slug: 'pohon-bernomor-di-balik-tiga-ton-gula-semut',
      summary:
        'Kisah contoh: pembeli Belanda ingin tahu gula berasal dari pohon mana. Kelompok di Penajam menjawabnya dengan cat, kuas, dan buku tulis bergaris.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Nomor itu dicat putih setinggi dada: A-001 sampai F-107. Dengan enam ratus empat puluh nomor, ',
            linkTo(at.document('sellers', 'aren-semut-contoh'), 'Aren Semut Penajam (contoh)'),
            ' dapat menjawab pertanyaan pembelinya di Belanda: dari pohon mana gula ini berasal?',
          ),
          heading('Mengapa bukan gula cetak'),
          paragraph(
            'Gula cetak laris di pasar, tetapi berat tiap keping berlainan dan cepat lembap. Gula semut dapat ditakar, dikeringkan sampai kadar air yang sama, dan dikemas dalam kantong dua puluh kilogram. Kelompok kehilangan sebagian pembeli lama, lalu mendapat satu pembeli yang memesan setiap tiga bulan.',
          ),
          picture(at.id('media', 'gula-aren')),
          heading('Dari nomor ke kantong'),
          steps(
            'Penyadap menulis nomor pohon dan liter nira pada kartu.',
            'Juru masak menyalin nomor ke buku dapur.',
            'Setiap adonan kering mendapat kode angkatan.',
            'Kode angkatan dicetak pada kantong dan dicatat di packing list.',
          ),
          quote({
            text: 'Anak saya yang kelas lima membuat tabelnya. Sekarang dia yang memeriksa kami.',
            speaker: 'Suryani Latif',
            position: 'ketua kelompok (tokoh contoh)',
          }),
          paragraph(
            'Pencatatan itu juga menolong kelompok sendiri. Pohon yang niranya berkurang terlihat pada bulan kedua, sehingga dapat diistirahatkan. Dapur yang gulanya sering gosong ternyata memakai kayu basah.',
          ),
          factBox(
            'Ketertelusuran dengan alat tulis',
            'Satu nomor untuk satu sumber, tidak dipakai ulang.',
            'Setiap kali barang berpindah tangan, nomor disalin.',
            'Coba telusuri mundur satu kantong setiap bulan.',
            'Simpan buku sekurang-kurangnya sampai masa simpan barang habis.',
          ),
        ),
    },
    en: {
      title: 'Six hundred and forty numbered palms behind three tonnes of sugar',
      slug: 'numbered-palms-behind-three-tonnes-of-sugar',
      summary:
        'Example story: a Dutch buyer wanted to know which palm the sugar came from. The group in Penajam answered with paint, a brush and a ruled exercise book.',
      body: (at) =>
        body(
          exampleNotice.en,
          paragraph(
            'The numbers are painted in white at chest height, A-001 to F-107. With six hundred and forty of them ',
            linkTo(at.document('sellers', 'aren-semut-contoh'), 'Aren Semut Penajam (example)'),
            ' can answer its buyer in the Netherlands: which palm does this sugar come from?',
          ),
          heading('Why not moulded sugar'),
          paragraph(
            'Moulded sugar sells well at market, but each piece has its own weight and soon draws damp. Granules can be measured, dried to the same moisture and packed in bags of twenty kilograms. The group lost some old customers and won one who orders every three months.',
          ),
          picture(at.id('media', 'gula-aren')),
          heading('From number to bag'),
          steps(
            'The tapper writes the palm’s number and the litres of sap on a card.',
            'The cook copies the number into the kitchen book.',
            'Each dried lot gets a batch code.',
            'The code is printed on the bag and entered in the packing list.',
          ),
          quote({
            text: 'My daughter, who is in fifth grade, drew the table. Now it is she who inspects us.',
            speaker: 'Suryani Latif',
            position: 'head of the group (invented)',
          }),
          paragraph(
            'The records help the group itself. A palm that yields less shows in the second month and is given a rest. The kitchen whose sugar kept burning turned out to be using wet wood.',
          ),
          factBox(
            'Traceability with pen and paper',
            'One number for one source, never used again.',
            'Copy the number whenever the goods change hands.',
            'Trace one bag back every month, as an exercise.',
            'Keep the books at least as long as the goods keep.',
          ),
        ),
    },
  },
};
