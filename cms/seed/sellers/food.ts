import { body, bullets, paragraph } from '../lexical.ts';
import type { DemoSeller } from '../demoSeller.ts';
import { exampleCertificate, exampleNotice } from './exampleNotice.ts';

/** Sellers of food. */
export const food: DemoSeller[] = [
  {
    key: 'amplang-pesisir-contoh',
    status: 'published',
    name: 'Amplang Pesisir (contoh)',
    owner: 'Nurhayati Basri',
    womenLed: true,
    memberCount: 12,
    region: 'balikpapan',
    tagline: {
      id: 'Amplang tenggiri yang tetap renyah sampai rak toko di seberang.',
      en: 'Mackerel amplang that stays crisp all the way to the shelf.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Dapur kecil dengan dua belas pekerja, tiga penggorengan, dan satu buku: buku produksi.',
        ),
        bullets(
          'Ikan dibeli pagi, digiling hari itu juga.',
          'Kantong diisi nitrogen.',
          'Sampel tiap angkatan disimpan setahun.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'A small kitchen with twelve workers, three fryers and one book: the production log.',
        ),
        bullets(
          'Fish is bought in the morning and minced the same day.',
          'Pouches are flushed with nitrogen.',
          'A sample of each batch is kept for a year.',
        ),
      ),
    },
    picture: 'amplang',
    gallery: ['mengemas', 'kode-qr'],
    offers: [
      {
        product: 'amplang',
        name: { id: 'Amplang tenggiri 100 g', en: 'Mackerel amplang 100 g' },
        specification: {
          id: 'Ikan tenggiri, tapioka, telur. Masa simpan 9 bulan.',
          en: 'Spanish mackerel, tapioca, egg. Shelf life 9 months.',
        },
        moq: '2 000 × 100 g',
        capacityPerMonth: 15000,
        unit: 'pack',
        priceBasis: 'EXW',
        packing: { id: 'Kantong berdiri, 40 per kotak', en: 'Stand-up pouch, 40 to a carton' },
        leadTimeDays: 21,
        photos: ['amplang', 'mengemas'],
      },
    ],
    destinations: ['malaysia', 'singapura'],
    certificates: [{ kind: 'Halal', number: 'CONTOH-0002', ...exampleCertificate }],
    line: '04',
    links: [
      { platform: 'Toko daring', url: 'https://toko.example/amplang-pesisir' },
      { platform: 'Instagram', url: 'https://instagram.example/amplang.pesisir.contoh' },
    ],
  },
  {
    key: 'kelulut-loa-contoh',
    status: 'published',
    name: 'Kelulut Loa (contoh)',
    owner: 'Helena Usat',
    womenLed: true,
    memberCount: 16,
    region: 'kutai-kartanegara',
    tagline: {
      id: 'Madu asam manis dari lebah tanpa sengat di kebun buah.',
      en: 'Sweet and sour honey from stingless bees in an orchard.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Enam belas peternak menaruh kotak kelulut di antara pohon rambutan dan menyedot madu dengan pompa kecil yang bersih.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Sixteen keepers set stingless-bee boxes among rambutan trees and draw the honey with a small, clean pump.',
        ),
      ),
    },
    picture: 'madu-kelulut',
    gallery: ['menimbang'],
    offers: [
      {
        product: 'madu-kelulut',
        name: { id: 'Madu kelulut 250 ml', en: 'Stingless-bee honey 250 ml' },
        specification: {
          id: 'Madu mentah yang diturunkan kadar airnya, hasil uji tiap panen.',
          en: 'Raw honey with reduced moisture, tested at each harvest.',
        },
        moq: '300 × 250 ml',
        capacityPerMonth: 80,
        unit: 'litre',
        priceBasis: 'ask',
        packing: { id: 'Botol kaca, 24 per kotak', en: 'Glass bottles, 24 to a carton' },
        leadTimeDays: 40,
        photos: ['madu-kelulut'],
      },
    ],
    destinations: ['malaysia'],
    line: '05',
  },
  {
    key: 'aren-semut-contoh',
    status: 'published',
    name: 'Aren Semut Penajam (contoh)',
    owner: 'Suryani Latif',
    womenLed: true,
    memberCount: 27,
    region: 'penajam-paser-utara',
    tagline: {
      id: 'Gula semut yang kering, halus, dan dapat dilacak ke pohonnya.',
      en: 'Palm sugar granules: dry, fine and traceable to the tree.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Nira disadap pagi dan sore, dimasak pada hari yang sama, diayak, dan dikeringkan dalam oven bersama.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Sap is tapped morning and evening, cooked the same day, sieved, and dried in a shared oven.',
        ),
      ),
    },
    picture: 'gula-aren',
    gallery: ['mengemas'],
    offers: [
      {
        product: 'gula-aren',
        name: { id: 'Gula semut aren', en: 'Arenga palm sugar granules' },
        specification: {
          id: 'Butiran 18 mesh, kadar air paling banyak 2 %.',
          en: '18 mesh granules, moisture at most 2 %.',
        },
        moq: '1 000 kg',
        capacityPerMonth: 4,
        unit: 'ton',
        priceBasis: 'FOB',
        packing: { id: 'Kantong 20 kg berlapis plastik', en: '20 kg lined bags' },
        leadTimeDays: 35,
        photos: ['gula-aren'],
      },
    ],
    destinations: ['belanda', 'australia'],
    certificates: [{ kind: 'Organik', number: 'CONTOH-0003', ...exampleCertificate }],
    line: '06',
  },
  {
    key: 'keripik-kepok-contoh',
    status: 'published',
    name: 'Keripik Kepok Sangatta (contoh)',
    owner: 'Rina Marlina',
    womenLed: true,
    memberCount: 8,
    region: 'kutai-timur',
    tagline: {
      id: 'Pisang kepok setempat, irisan dua milimeter, garam laut.',
      en: 'Local kepok bananas, two-millimetre slices, sea salt.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Delapan orang di satu dapur bersih. Minyak diganti menurut hasil uji, bukan menurut perasaan.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Eight people in one clean kitchen. The oil is changed by test strip, not by feeling.',
        ),
      ),
    },
    picture: 'keripik-pisang',
    gallery: ['mengemas'],
    offers: [
      {
        product: 'keripik-pisang',
        name: { id: 'Keripik kepok asin 150 g', en: 'Salted kepok chips 150 g' },
        specification: {
          id: 'Tebal 2 mm, tanpa pengawet, masa simpan 8 bulan.',
          en: '2 mm thick, no preservative, shelf life 8 months.',
        },
        moq: '1 500 × 150 g',
        capacityPerMonth: 9000,
        unit: 'pack',
        priceBasis: 'EXW',
        packing: { id: 'Kantong aluminium, 30 per kotak', en: 'Foil pouch, 30 to a carton' },
        leadTimeDays: 18,
        photos: ['keripik-pisang'],
      },
    ],
    destinations: ['malaysia', 'singapura'],
    line: '07',
  },
  {
    key: 'kelapa-pesisir-contoh',
    status: 'published',
    name: 'Kelapa Pesisir Berau (contoh)',
    owner: 'Farida Jamal',
    womenLed: true,
    memberCount: 21,
    region: 'berau',
    tagline: {
      id: 'Minyak kelapa murni dari kampung pesisir, disaring dua kali.',
      en: 'Virgin coconut oil from coastal villages, filtered twice.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Kelapa dikupas dan diparut pada hari panen. Santan didiamkan semalam, minyaknya diambil tanpa api.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Coconuts are husked and grated on the day of harvest. The milk stands overnight and the oil is drawn without fire.',
        ),
      ),
    },
    picture: 'minyak-kelapa',
    gallery: ['wilayah-berau'],
    offers: [
      {
        product: 'minyak-kelapa',
        name: { id: 'Minyak kelapa murni curah', en: 'Virgin coconut oil, bulk' },
        specification: {
          id: 'Jernih, kadar air paling banyak 0,2 %, uji tiap angkatan.',
          en: 'Clear, moisture at most 0.2 %, tested by batch.',
        },
        moq: '500 l',
        capacityPerMonth: 1200,
        unit: 'litre',
        priceBasis: 'FOB',
        packing: { id: 'Jeriken 20 liter', en: '20-litre cans' },
        leadTimeDays: 30,
        photos: ['minyak-kelapa'],
      },
    ],
    destinations: ['jepang', 'australia'],
    line: '08',
  },
  {
    key: 'lada-loa-kulu-contoh',
    status: 'published',
    name: 'Lada Kebun Ibu (contoh)',
    owner: 'Maria Lung',
    womenLed: true,
    memberCount: 34,
    region: 'kutai-kartanegara',
    tagline: {
      id: 'Lada butir utuh, dipetik bertahap dan disortir tangan.',
      en: 'Whole pepper, picked in rounds and sorted by hand.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Tiga puluh empat pekebun memetik bertahap, menjemur di atas tampah, dan menjual bersama agar cukup satu palet.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Thirty-four growers pick in rounds, dry on trays and sell together so that there is enough for a pallet.',
        ),
      ),
    },
    picture: 'lada-malonan',
    gallery: ['menimbang'],
    offers: [
      {
        product: 'lada',
        name: { id: 'Lada hitam butir', en: 'Whole black pepper' },
        specification: {
          id: 'Berat jenis ≥ 550 g/l, kadar air paling banyak 12 %.',
          en: 'Bulk density ≥ 550 g/l, moisture at most 12 %.',
        },
        moq: '1 000 kg',
        capacityPerMonth: 2,
        unit: 'ton',
        priceBasis: 'FOB',
        packing: { id: 'Karung goni 50 kg', en: '50 kg jute bags' },
        leadTimeDays: 30,
        photos: ['lada-malonan'],
      },
    ],
    destinations: ['belanda', 'jerman'],
    line: '09',
  },
  {
    key: 'amplang-bandeng-contoh',
    status: 'published',
    name: 'Amplang Bandeng Bontang (contoh)',
    owner: 'Hasnah Daeng',
    womenLed: true,
    memberCount: 10,
    region: 'bontang',
    tagline: {
      id: 'Bandeng tambak kampung, dibentuk tangan, digoreng bertahap.',
      en: 'Milkfish from village ponds, shaped by hand, fried in stages.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Sepuluh ibu di kampung nelayan mengolah bandeng dalam dua jam setelah panen tambak.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Ten women of a fishing village process the milkfish within two hours of the harvest.',
        ),
      ),
    },
    picture: 'amplang',
    gallery: ['menimbang', 'mengemas'],
    offers: [
      {
        product: 'amplang',
        name: { id: 'Amplang bandeng 150 g', en: 'Milkfish amplang 150 g' },
        specification: {
          id: 'Daging bandeng, sagu, telur. Masa simpan 8 bulan.',
          en: 'Milkfish, sago, egg. Shelf life 8 months.',
        },
        moq: '1 000 × 150 g',
        capacityPerMonth: 6000,
        unit: 'pack',
        priceBasis: 'EXW',
        packing: { id: 'Kantong berdiri, 24 per kotak', en: 'Stand-up pouch, 24 to a carton' },
        leadTimeDays: 20,
        photos: ['amplang'],
      },
    ],
    destinations: ['malaysia'],
    line: '10',
  },
  {
    key: 'rumah-kemas-contoh',
    status: 'published',
    name: 'Rumah Kemas Mahakam (contoh)',
    owner: 'Puspita Rahayu',
    womenLed: true,
    memberCount: 14,
    region: 'samarinda',
    tagline: {
      id: 'Mengemas pesanan kecil dari banyak dapur menjadi satu palet.',
      en: 'Packs small orders from many kitchens into one pallet.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Rumah kemas menerima keripik, amplang, dan gula dari dapur binaan, menimbang ulang, memberi label dua bahasa, dan menyusun palet.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'The packing house takes in chips, amplang and sugar from partner kitchens, weighs them again, labels them in two languages and builds the pallet.',
        ),
      ),
    },
    picture: 'mengemas',
    gallery: ['kode-qr', 'keripik-pisang', 'amplang'],
    offers: [
      {
        product: 'keripik-pisang',
        name: { id: 'Keripik campur 80 g', en: 'Assorted chips 80 g' },
        specification: {
          id: 'Pisang, singkong, atau talas; label dua bahasa dengan kode QR.',
          en: 'Banana, cassava or taro; bilingual label with a QR code.',
        },
        moq: '3 000 × 80 g',
        capacityPerMonth: 20000,
        unit: 'pack',
        priceBasis: 'FOB',
        packing: { id: 'Kotak 48, palet 60 kotak', en: 'Cartons of 48, pallets of 60 cartons' },
        leadTimeDays: 25,
        photos: ['mengemas', 'keripik-pisang'],
      },
    ],
    destinations: ['singapura', 'uni-emirat-arab'],
    line: '11',
  },
];
