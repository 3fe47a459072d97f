import type { PictureName } from './pictureList.ts';
import type { Translated } from './demoText.ts';

interface DemoPerson {
  key: string;
  name: string;
  position: Required<Translated>;
  organisation?: string;
  biography: Required<Translated>;
  picture?: PictureName;
}

const invented = {
  id: 'Tokoh rekaan untuk contoh; bukan orang nyata.',
  en: 'A person invented for the demo; not a real one.',
};

/** Two public figures, known from published reports, and ten invented people who say so. */
export const people: DemoPerson[] = [
  {
    key: 'norbaiti-isran',
    name: 'Norbaiti Isran',
    position: { id: 'Ketua TP-PKK Kaltim (2021)', en: 'Chair of TP-PKK Kaltim (2021)' },
    organisation: 'tp-pkk-kaltim',
    biography: {
      id: 'Ketua Tim Penggerak PKK Provinsi Kalimantan Timur menurut pemberitaan ANTARA pada 2021.',
      en: 'Chair of the PKK of East Kalimantan, according to ANTARA reports of 2021.',
    },
  },
  {
    key: 'noryani-sorayalita',
    name: 'Noryani Sorayalita',
    position: { id: 'Kepala DKP3A Kaltim (2021)', en: 'Head of DKP3A Kaltim (2021)' },
    organisation: 'dkp3a-kaltim',
    biography: {
      id: 'Kepala DKP3A Provinsi Kalimantan Timur menurut pemberitaan ANTARA pada 2021.',
      en: 'Head of the provincial office DKP3A, according to ANTARA reports of 2021.',
    },
  },
  {
    key: 'mirna-salsabila',
    name: 'Mirna Salsabila',
    position: { id: 'Penyunting (tokoh contoh)', en: 'Editor (invented)' },
    organisation: 'redaksi-tembus',
    biography: {
      id: `Menyunting berita dan kisah, dan gemar menghitung ulang angka. ${invented.id}`,
      en: `Edits news and stories, and likes to check sums. ${invented.en}`,
    },
  },
  {
    key: 'dayang-lestari',
    name: 'Dayang Lestari',
    position: { id: 'Pewarta pesisir (tokoh contoh)', en: 'Reporter, coast (invented)' },
    organisation: 'redaksi-tembus',
    biography: {
      id: `Meliput usaha di pesisir Paser sampai Bontang. ${invented.id}`,
      en: `Covers businesses along the coast from Paser to Bontang. ${invented.en}`,
    },
  },
  {
    key: 'bayu-pranata',
    name: 'Bayu Pranata',
    position: { id: 'Pewarta pedalaman (tokoh contoh)', en: 'Reporter, interior (invented)' },
    organisation: 'redaksi-tembus',
    biography: {
      id: `Meliput kampung-kampung sepanjang Mahakam. ${invented.id}`,
      en: `Covers the villages along the Mahakam. ${invented.en}`,
    },
  },
  {
    key: 'galuh-prameswari',
    name: 'Galuh Prameswari',
    position: { id: 'Penerjemah (tokoh contoh)', en: 'Translator (invented)' },
    organisation: 'redaksi-tembus',
    biography: {
      id: `Menerjemahkan berita ke bahasa Inggris untuk pembeli. ${invented.id}`,
      en: `Translates the news into English for buyers. ${invented.en}`,
    },
  },
  {
    key: 'hendra-sapati',
    name: 'Hendra Sapati',
    position: { id: 'Juru gambar (tokoh contoh)', en: 'Illustrator (invented)' },
    organisation: 'redaksi-tembus',
    biography: {
      id: `Membuat ilustrasi dan peta. ${invented.id}`,
      en: `Draws the illustrations and maps. ${invented.en}`,
    },
  },
  {
    key: 'siti-rahmawati',
    name: 'Siti Rahmawati',
    position: { id: 'Mentor ekspor (tokoh contoh)', en: 'Export mentor (invented)' },
    organisation: 'kelas-ekspor-contoh',
    biography: {
      id: `Mendampingi kelompok usaha menyiapkan kiriman pertama. ${invented.id}`,
      en: `Helps groups prepare their first shipment. ${invented.en}`,
    },
    picture: 'ruang-pelatihan',
  },
  {
    key: 'aisyah-tamrin',
    name: 'Aisyah Tamrin',
    position: { id: 'Ketua kelompok nipah (tokoh contoh)', en: 'Head of a nipah group (invented)' },
    biography: {
      id: `Memimpin kelompok peraut lidi di muara Paser. ${invented.id}`,
      en: `Leads a group of stick makers in the estuary of Paser. ${invented.en}`,
    },
    picture: 'lidi-nipah',
  },
  {
    key: 'nurhayati-basri',
    name: 'Nurhayati Basri',
    position: { id: 'Pemilik usaha amplang (tokoh contoh)', en: 'Amplang maker (invented)' },
    biography: {
      id: `Membuka dapur amplang di Balikpapan. ${invented.id}`,
      en: `Runs an amplang kitchen in Balikpapan. ${invented.en}`,
    },
    picture: 'amplang',
  },
  {
    key: 'yohana-ding',
    name: 'Yohana Ding',
    position: { id: 'Penenun ulap doyo (tokoh contoh)', en: 'Ulap doyo weaver (invented)' },
    biography: {
      id: `Menenun dan mengajar menenun di Kutai Barat. ${invented.id}`,
      en: `Weaves, and teaches weaving, in West Kutai. ${invented.en}`,
    },
    picture: 'menenun-doyo',
  },
  {
    key: 'marta-belawing',
    name: 'Marta Belawing',
    position: { id: 'Ketua perajin rotan (tokoh contoh)', en: 'Head of rattan weavers (invented)' },
    biography: {
      id: `Mengatur jadwal turun barang dari hulu Mahakam. ${invented.id}`,
      en: `Times the trips that bring goods down the upper Mahakam. ${invented.en}`,
    },
    picture: 'anyaman-rotan',
  },
];
