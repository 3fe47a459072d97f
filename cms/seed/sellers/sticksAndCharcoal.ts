import { body, bullets, heading, paragraph } from '../lexical.ts';
import type { DemoSeller } from '../demoSeller.ts';
import { exampleCertificate, exampleNotice } from './exampleNotice.ts';

/** Sellers of sticks and charcoal, the goods the programme began with. */
export const sticksAndCharcoal: DemoSeller[] = [
  {
    key: 'nipah-muara-contoh',
    status: 'published',
    name: 'Nipah Muara (contoh)',
    owner: 'Aisyah Tamrin',
    womenLed: true,
    memberCount: 42,
    region: 'paser',
    tagline: {
      id: 'Lidi nipah 120 cm, dijemur di para-para dan diukur satu per satu.',
      en: 'Nipah sticks of 120 cm, dried on racks and measured one by one.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Empat puluh dua perempuan di muara meraut lidi nipah di rumah, lalu membawanya ke gudang kelompok untuk diukur, dijemur ulang, dan diikat.',
        ),
        heading('Cara kami menjaga mutu'),
        bullets(
          'Lidi di bawah 120 cm dipisahkan untuk pasar lokal.',
          'Jemur tiga hari di para-para, lalu simpan di ruang berangin.',
          'Setiap ikat membawa nama peraut dan tanggal.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Forty-two women of the estuary strip nipah sticks at home and bring them to the group’s store, where they are measured, dried again and bundled.',
        ),
        heading('How we keep the quality'),
        bullets(
          'Sticks under 120 cm are set aside for the local market.',
          'Three days on the drying rack, then a well-aired store.',
          'Every bundle carries its maker’s name and a date.',
        ),
      ),
    },
    picture: 'lidi-nipah',
    gallery: ['pohon-nipah', 'menjemur-lidi', 'mengukur-lidi', 'memuat-kontainer'],
    offers: [
      {
        product: 'lidi-nipah',
        name: { id: 'Lidi nipah kelas ekspor', en: 'Nipah sticks, export grade' },
        specification: {
          id: 'Panjang ≥ 120 cm, kering, bersih, tanpa jamur, warna cokelat muda.',
          en: 'Length ≥ 120 cm, dry, clean, free of mould, light brown.',
        },
        moq: '1 × 20′',
        capacityPerMonth: 12,
        unit: 'ton',
        priceBasis: 'FOB',
        packing: { id: 'Ikat 5 kg, karung 25 kg', en: '5 kg bundles in 25 kg sacks' },
        leadTimeDays: 45,
        photos: ['lidi-nipah', 'mengukur-lidi'],
      },
      {
        product: 'lidi-nipah',
        name: { id: 'Lidi nipah pendek', en: 'Short nipah sticks' },
        specification: {
          id: 'Panjang 90–119 cm, kering dan bersih, untuk sapu rumah tangga.',
          en: 'Length 90–119 cm, dry and clean, for household brooms.',
        },
        moq: '500 kg',
        capacityPerMonth: 3,
        unit: 'ton',
        priceBasis: 'EXW',
        packing: { id: 'Ikat 2 kg', en: '2 kg bundles' },
        leadTimeDays: 21,
        photos: ['membuat-sapu'],
      },
    ],
    destinations: ['india', 'nepal'],
    certificates: [{ kind: 'Fitosanitari', number: 'CONTOH-0001', ...exampleCertificate }],
    line: '01',
    links: [{ platform: 'Instagram', url: 'https://instagram.example/nipah.muara.contoh' }],
  },
  {
    key: 'arang-telaga-contoh',
    status: 'published',
    name: 'Arang Telaga (contoh)',
    owner: 'Rusmini Hadi',
    womenLed: true,
    memberCount: 18,
    region: 'paser',
    tagline: {
      id: 'Arang halaban panjang untuk pemanggang rumah makan.',
      en: 'Long halaban charcoal for restaurant grills.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Delapan belas keluarga membakar halaban dalam enam tungku tanah liat. Para istri memilah, mengayak, dan mencatat; mereka pula yang memegang kas.',
        ),
        paragraph('Arang didiamkan sampai benar-benar dingin sebelum masuk karung.'),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Eighteen families burn halaban in six clay kilns. The wives sort, sieve and keep the books, and the cash box too.',
        ),
        paragraph('The charcoal rests until it is quite cold before it goes into sacks.'),
      ),
    },
    picture: 'arang-halaban',
    gallery: ['tungku-arang', 'menimbang', 'memuat-kontainer'],
    offers: [
      {
        product: 'arang-halaban',
        name: { id: 'Arang halaban batang', en: 'Halaban charcoal, whole' },
        specification: {
          id: 'Batang 15–25 cm, pecahan paling banyak 5 %, diayak, tanpa tanah.',
          en: 'Pieces of 15–25 cm, at most 5 % fines, sieved, no soil.',
        },
        moq: '1 × 40′ HC',
        capacityPerMonth: 20,
        unit: 'ton',
        priceBasis: 'FOB',
        packing: { id: 'Karung anyaman 20 kg', en: '20 kg woven sacks' },
        leadTimeDays: 60,
        photos: ['arang-halaban', 'tungku-arang'],
      },
    ],
    destinations: ['korea-selatan', 'uni-emirat-arab'],
    line: '02',
  },
  {
    key: 'lidi-sawit-bersama-contoh',
    status: 'published',
    name: 'Lidi Sawit Bersama (contoh)',
    owner: 'Wahidah Saleh',
    womenLed: true,
    memberCount: 65,
    region: 'kutai-timur',
    tagline: {
      id: 'Pelepah yang dipangkas menjadi uang sekolah.',
      en: 'Pruned fronds that pay for school.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Anggota mengumpulkan pelepah dari kebun rakyat sesudah panen, meraut lidinya, dan menyetor dua kali sepekan. Timbangan terbuka untuk semua orang.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Members gather fronds from smallholdings after harvest, strip the sticks and deliver twice a week. Anyone may watch the scale.',
        ),
      ),
    },
    picture: 'lidi-sawit',
    gallery: ['menimbang', 'menjemur-lidi'],
    offers: [
      {
        product: 'lidi-sawit',
        name: { id: 'Lidi sawit kering', en: 'Dry oil-palm sticks' },
        specification: {
          id: 'Panjang ≥ 80 cm, kering, bersih, tanpa jamur.',
          en: 'Length ≥ 80 cm, dry, clean, free of mould.',
        },
        moq: '1 × 40′ HC',
        capacityPerMonth: 24,
        unit: 'ton',
        priceBasis: 'FOB',
        packing: { id: 'Bal 40 kg diikat tali', en: '40 kg roped bales' },
        leadTimeDays: 30,
        photos: ['lidi-sawit'],
      },
    ],
    destinations: ['pakistan', 'india'],
    line: '03',
  },
  {
    key: 'tungku-baru-contoh',
    status: 'draft',
    name: 'Tungku Baru (contoh)',
    owner: 'Sulastri Amir',
    womenLed: true,
    memberCount: 9,
    region: 'penajam-paser-utara',
    tagline: {
      id: 'Profil ini masih draf: foto dan izin belum lengkap.',
      en: 'This profile is still a draft: photographs and permits are missing.',
    },
    about: {
      id: body(exampleNotice.id, paragraph('Menunggu salinan izin usaha dan foto tungku.')),
      en: body(
        exampleNotice.en,
        paragraph('Waiting for the business licence and a picture of the kiln.'),
      ),
    },
    picture: 'tungku-arang',
    gallery: [],
    offers: [],
    destinations: [],
    line: '14',
  },
];
