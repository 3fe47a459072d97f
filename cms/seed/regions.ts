import type { PictureName } from './pictureList.ts';
import type { Translated } from './demoText.ts';

interface DemoRegion {
  key: string;
  name: string;
  nameEnglish: string;
  /** Code of the Ministry of Home Affairs (Kemendagri), not of the statistics office. */
  code: string;
  type: 'kabupaten' | 'kota';
  capital: string;
  description: Required<Translated>;
  picture: PictureName;
}

/** The ten regencies and cities of East Kalimantan. */
export const regions: DemoRegion[] = [
  {
    key: 'paser',
    name: 'Kabupaten Paser',
    nameEnglish: 'Paser Regency',
    code: '64.01',
    type: 'kabupaten',
    capital: 'Tana Paser',
    description: {
      id: 'Kabupaten paling selatan di Kalimantan Timur. Muara dan kebunnya memasok bahan lidi nipah, lidi sawit, dan arang kayu.',
      en: 'The southernmost regency of East Kalimantan. Its estuaries and plantations supply nipah sticks, oil-palm sticks and charcoal.',
    },
    picture: 'bentang-paser',
  },
  {
    key: 'kutai-kartanegara',
    name: 'Kabupaten Kutai Kartanegara',
    nameEnglish: 'Kutai Kartanegara Regency',
    code: '64.02',
    type: 'kabupaten',
    capital: 'Tenggarong',
    description: {
      id: 'Wilayah sepanjang Mahakam bagian tengah sampai delta, tempat lada, madu, dan hasil sungai bertemu jalan ke pelabuhan.',
      en: 'The middle Mahakam down to its delta, where pepper, honey and river produce meet the road to the port.',
    },
    picture: 'sungai-mahakam',
  },
  {
    key: 'berau',
    name: 'Kabupaten Berau',
    nameEnglish: 'Berau Regency',
    code: '64.03',
    type: 'kabupaten',
    capital: 'Tanjung Redeb',
    description: {
      id: 'Kabupaten di utara dengan pesisir dan gugusan pulau. Kelapa menjadi bahan usaha rumah tangga di banyak kampung.',
      en: 'A northern regency of coast and islands. In many villages coconuts are what households build a business on.',
    },
    picture: 'wilayah-berau',
  },
  {
    key: 'kutai-barat',
    name: 'Kabupaten Kutai Barat',
    nameEnglish: 'West Kutai Regency',
    code: '64.07',
    type: 'kabupaten',
    capital: 'Sendawar',
    description: {
      id: 'Daerah danau dan rumah panjang di pedalaman Mahakam, asal tenun ulap doyo dari serat daun doyo.',
      en: 'Lakes and longhouses in the Mahakam interior; home of ulap doyo, the cloth woven from doyo leaf fibre.',
    },
    picture: 'wilayah-kutai-barat',
  },
  {
    key: 'kutai-timur',
    name: 'Kabupaten Kutai Timur',
    nameEnglish: 'East Kutai Regency',
    code: '64.08',
    type: 'kabupaten',
    capital: 'Sangatta',
    description: {
      id: 'Kabupaten luas di pesisir timur. Kebun sawit dan pisang memberi bahan bagi usaha lidi dan keripik.',
      en: 'A large regency on the east coast. Oil palms and bananas give makers of sticks and chips their raw material.',
    },
    picture: 'lidi-sawit',
  },
  {
    key: 'penajam-paser-utara',
    name: 'Kabupaten Penajam Paser Utara',
    nameEnglish: 'North Penajam Paser Regency',
    code: '64.09',
    type: 'kabupaten',
    capital: 'Penajam',
    description: {
      id: 'Di seberang Teluk Balikpapan. Jaraknya yang dekat ke pelabuhan menekan ongkos usaha gula aren dan arang.',
      en: 'Across the bay from Balikpapan. Being close to the port keeps costs down for makers of palm sugar and charcoal.',
    },
    picture: 'gula-aren',
  },
  {
    key: 'mahakam-ulu',
    name: 'Kabupaten Mahakam Ulu',
    nameEnglish: 'Upper Mahakam Regency',
    code: '64.11',
    type: 'kabupaten',
    capital: 'Ujoh Bilang',
    description: {
      id: 'Kabupaten di hulu Mahakam. Riam menentukan jadwal angkutan, dan anyaman rotan menjadi barang yang tahan menunggu.',
      en: 'The regency at the head of the Mahakam. Rapids set the timetable, and rattan weaving is a product that can wait.',
    },
    picture: 'wilayah-mahakam-ulu',
  },
  {
    key: 'balikpapan',
    name: 'Kota Balikpapan',
    nameEnglish: 'Balikpapan City',
    code: '64.71',
    type: 'kota',
    capital: 'Balikpapan',
    description: {
      id: 'Kota pelabuhan dan bandara. Barang dari banyak kabupaten dikumpulkan di sini sebelum berangkat.',
      en: 'The city of the port and the airport, where goods from many regencies are gathered before they leave.',
    },
    picture: 'pelabuhan-balikpapan',
  },
  {
    key: 'samarinda',
    name: 'Kota Samarinda',
    nameEnglish: 'Samarinda City',
    code: '64.72',
    type: 'kota',
    capital: 'Samarinda',
    description: {
      id: 'Ibu kota provinsi di tepi Mahakam, tempat kantor dinas, kelas pelatihan, dan rumah kemas.',
      en: 'The provincial capital on the Mahakam, with its government offices, training rooms and packing houses.',
    },
    picture: 'wilayah-samarinda',
  },
  {
    key: 'bontang',
    name: 'Kota Bontang',
    nameEnglish: 'Bontang City',
    code: '64.74',
    type: 'kota',
    capital: 'Bontang',
    description: {
      id: 'Kota pesisir dengan kampung nelayan. Ikan dan bandeng diolah menjadi kerupuk dan amplang.',
      en: 'A coastal city with fishing villages, where fish becomes crackers and amplang.',
    },
    picture: 'amplang',
  },
];
