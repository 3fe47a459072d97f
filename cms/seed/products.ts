import { body, bullets, paragraph } from './lexical.ts';
import type { LexicalBody } from './lexical.ts';
import type { PictureName } from './pictureList.ts';
import type { Translated } from './demoText.ts';

interface DemoProduct {
  key: string;
  name: Required<Translated>;
  slug: Required<Translated>;
  summary: Required<Translated>;
  description: { id: LexicalBody; en: LexicalBody };
  hsCode: string;
  hsSource: string;
  picture: PictureName;
}

/** Source names are not translated, so they read in both languages. */
const nomenclature = 'HS 2022 (WCO)';
const unsure = `${nomenclature}, belum pasti / provisional: BTKI, PPJK`;

/** Products of the demo with the HS heading we know, and a warning where we do not. */
export const products: DemoProduct[] = [
  {
    key: 'arang-halaban',
    name: { id: 'Arang halaban', en: 'Halaban charcoal' },
    slug: { id: 'arang-halaban', en: 'halaban-charcoal' },
    summary: {
      id: 'Arang keras dari kayu halaban, dibakar dalam tungku tanah liat untuk pemanggang rumah makan.',
      en: 'Hard charcoal of halaban wood, burnt in clay kilns for restaurant grills.',
    },
    description: {
      id: body(
        paragraph(
          'Kayu halaban menghasilkan arang yang padat, menyala lama, dan sedikit memercik.',
        ),
        bullets(
          'Ditanyakan pembeli: panjang batang, kadar air, abu, dan sisa asap.',
          'Pengapalan: minta aturan barang berbahaya dari perusahaan pelayaran.',
        ),
      ),
      en: body(
        paragraph('Halaban wood gives a dense charcoal that burns long and spits little.'),
        bullets(
          'Buyers ask about length, moisture, ash and volatile matter.',
          'For sea freight, ask the carrier for its dangerous goods rules.',
        ),
      ),
    },
    hsCode: '4402.90',
    hsSource: nomenclature,
    picture: 'arang-halaban',
  },
  {
    key: 'lidi-nipah',
    name: { id: 'Lidi nipah', en: 'Nipah sticks' },
    slug: { id: 'lidi-nipah', en: 'nipah-sticks' },
    summary: {
      id: 'Tulang anak daun nipah yang diraut dan dikeringkan, bahan sapu di Asia Selatan.',
      en: 'Ribs of nipah leaflets, stripped and dried; the raw material of brooms in South Asia.',
    },
    description: {
      id: body(
        paragraph('Lidi nipah lebih panjang dan lentur daripada lidi kelapa.'),
        bullets('Panjang sekurang-kurangnya 120 cm.', 'Kering, bersih, tanpa jamur.'),
      ),
      en: body(
        paragraph('Nipah sticks are longer and more supple than coconut sticks.'),
        bullets('At least 120 cm long.', 'Dry, clean and free of mould.'),
      ),
    },
    hsCode: '1404.90',
    hsSource: unsure,
    picture: 'lidi-nipah',
  },
  {
    key: 'lidi-sawit',
    name: { id: 'Lidi sawit', en: 'Oil-palm sticks' },
    slug: { id: 'lidi-sawit', en: 'oil-palm-sticks' },
    summary: {
      id: 'Lidi dari anak daun kelapa sawit, diraut dari pelepah yang memang dipangkas saat panen.',
      en: 'Sticks from oil-palm leaflets, stripped from fronds that are cut at harvest anyway.',
    },
    description: {
      id: body(
        paragraph(
          'Bahannya pelepah yang dipangkas saat panen, sehingga tidak ada pohon yang ditebang.',
        ),
        bullets('Panjang sekurang-kurangnya 80 cm.', 'Kering, bersih, tanpa jamur.'),
      ),
      en: body(
        paragraph('The raw material is fronds cut at harvest, so no tree is felled for it.'),
        bullets('At least 80 cm long.', 'Dry, clean and free of mould.'),
      ),
    },
    hsCode: '1404.90',
    hsSource: unsure,
    picture: 'lidi-sawit',
  },
  {
    key: 'amplang',
    name: { id: 'Amplang', en: 'Amplang fish crackers' },
    slug: { id: 'amplang', en: 'amplang-fish-crackers' },
    summary: {
      id: 'Kerupuk ikan kecil yang renyah dari pesisir Kalimantan Timur.',
      en: 'Small, crisp fish crackers from the coast of East Kalimantan.',
    },
    description: {
      id: body(
        paragraph(
          'Amplang dibuat dari ikan, sagu atau tapioka, telur, dan bumbu. Pembeli menanyakan kadar ikan, masa simpan, dan izin edar.',
        ),
      ),
      en: body(
        paragraph(
          'Amplang is made of fish, sago or tapioca starch, egg and spices. Buyers ask about fish content, shelf life and the food licence.',
        ),
      ),
    },
    hsCode: '1905.90',
    hsSource: `${unsure}; 16.04?`,
    picture: 'amplang',
  },
  {
    key: 'madu-kelulut',
    name: { id: 'Madu kelulut', en: 'Stingless-bee honey' },
    slug: { id: 'madu-kelulut', en: 'stingless-bee-honey' },
    summary: {
      id: 'Madu asam manis dari lebah tanpa sengat, lebih cair daripada madu lebah biasa.',
      en: 'Sweet and sour honey from stingless bees, runnier than that of the honey bee.',
    },
    description: {
      id: body(
        paragraph(
          'Kadar air madu kelulut tinggi, sehingga dapat berfermentasi. Pembeli menanyakan hasil uji dan cara pengolahannya.',
        ),
      ),
      en: body(
        paragraph(
          'Stingless-bee honey holds much water and may ferment. Buyers ask for test results and how it was handled.',
        ),
      ),
    },
    hsCode: '0409.00',
    hsSource: nomenclature,
    picture: 'madu-kelulut',
  },
  {
    key: 'ulap-doyo',
    name: { id: 'Tenun ulap doyo', en: 'Ulap doyo cloth' },
    slug: { id: 'tenun-ulap-doyo', en: 'ulap-doyo-cloth' },
    summary: {
      id: 'Kain dari serat daun doyo, ditenun perempuan Dayak Benuaq di Kutai Barat.',
      en: 'Cloth of doyo leaf fibre, woven by Dayak Benuaq women in West Kutai.',
    },
    description: {
      id: body(
        paragraph(
          'Daun doyo dikerok menjadi serat, dipilin menjadi benang, diwarnai, lalu ditenun dengan gedog.',
        ),
      ),
      en: body(
        paragraph(
          'Doyo leaves are scraped for fibre, twisted into yarn, dyed and woven on a backstrap loom.',
        ),
      ),
    },
    hsCode: '5311.00',
    hsSource: unsure,
    picture: 'tenun-ulap-doyo',
  },
  {
    key: 'gula-aren',
    name: { id: 'Gula aren', en: 'Arenga palm sugar' },
    slug: { id: 'gula-aren', en: 'arenga-palm-sugar' },
    summary: {
      id: 'Gula dari nira aren, dalam bentuk cetak atau butiran gula semut.',
      en: 'Sugar from the sap of the arenga palm, moulded or in granules.',
    },
    description: {
      id: body(
        paragraph(
          'Gula semut lebih mudah diekspor daripada gula cetak karena takarannya tetap dan kadar airnya rendah.',
        ),
      ),
      en: body(
        paragraph(
          'Granules travel better than moulded sugar: they measure evenly and hold little water.',
        ),
      ),
    },
    hsCode: '1702.90',
    hsSource: unsure,
    picture: 'gula-aren',
  },
  {
    key: 'keripik-pisang',
    name: { id: 'Keripik pisang kepok', en: 'Kepok banana chips' },
    slug: { id: 'keripik-pisang-kepok', en: 'kepok-banana-chips' },
    summary: {
      id: 'Irisan pisang kepok yang digoreng renyah, asin atau manis.',
      en: 'Slices of kepok banana fried crisp, salted or sweet.',
    },
    description: {
      id: body(
        paragraph(
          'Mutu keripik ditentukan oleh minyak yang segar, irisan yang rata, dan kantong yang menahan udara.',
        ),
      ),
      en: body(
        paragraph('Fresh oil, even slices and an airtight pouch decide the quality of chips.'),
      ),
    },
    hsCode: '2008.99',
    hsSource: unsure,
    picture: 'keripik-pisang',
  },
  {
    key: 'minyak-kelapa',
    name: { id: 'Minyak kelapa murni', en: 'Virgin coconut oil' },
    slug: { id: 'minyak-kelapa-murni', en: 'virgin-coconut-oil' },
    summary: {
      id: 'Minyak jernih dari santan segar, dibuat tanpa pemanasan tinggi.',
      en: 'Clear oil from fresh coconut milk, made without high heat.',
    },
    description: {
      id: body(paragraph('Pembeli menanyakan kadar asam lemak bebas, kadar air, dan kemurnian.')),
      en: body(paragraph('Buyers ask about free fatty acids, moisture and purity.')),
    },
    hsCode: '1513.11',
    hsSource: nomenclature,
    picture: 'minyak-kelapa',
  },
  {
    key: 'anyaman-rotan',
    name: { id: 'Anyaman rotan', en: 'Rattan weaving' },
    slug: { id: 'anyaman-rotan', en: 'rattan-weaving' },
    summary: {
      id: 'Tas anjat, keranjang, dan tikar dari rotan hulu Mahakam.',
      en: 'Anjat bags, baskets and mats of rattan from the upper Mahakam.',
    },
    description: {
      id: body(
        paragraph(
          'Ekspor rotan mentah dibatasi; barang jadi seperti keranjang dan tas adalah jalannya.',
        ),
      ),
      en: body(
        paragraph(
          'Exports of raw rattan are restricted; finished goods such as baskets and bags are the way.',
        ),
      ),
    },
    hsCode: '4602.12',
    hsSource: nomenclature,
    picture: 'anyaman-rotan',
  },
  {
    key: 'lada',
    name: { id: 'Lada', en: 'Pepper' },
    slug: { id: 'lada', en: 'pepper' },
    summary: {
      id: 'Lada butir utuh dari kebun rakyat, dijemur dan disortir menurut ukuran.',
      en: 'Whole pepper from smallholdings, sun-dried and sorted by size.',
    },
    description: {
      id: body(paragraph('Berat jenis, kadar air, dan kebersihan menentukan harga lada.')),
      en: body(paragraph('Bulk density, moisture and cleanliness decide the price of pepper.')),
    },
    hsCode: '0904.11',
    hsSource: nomenclature,
    picture: 'lada-malonan',
  },
];
