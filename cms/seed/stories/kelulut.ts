import type { DemoStory } from '../demoText.ts';
import { body, bullets, factBox, heading, linkTo, paragraph, picture, quote } from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const kelulut: DemoStory = {
  key: 'kelulut-malaysia',
  status: 'published',
  publishedAt: '2024-10-15T08:00:00+08:00',
  picture: 'madu-kelulut',
  place: 'Tenggarong',
  region: 'kutai-kartanegara',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
  ],
  ground: 'own',
  topics: ['mutu-produk', 'ekspor'],
  products: ['madu-kelulut'],
  countries: ['malaysia'],
  related: ['stories/amplang-singapura'],
  sellers: ['kelulut-loa-contoh'],
  firstExportYear: 2024,
  figures: [
    {
      label: { id: 'Botol dalam pesanan pertama', en: 'Bottles in the first order' },
      value: 300,
      unit: { id: 'botol', en: 'bottles' },
      period: '2024',
      source: inventedSource,
    },
    {
      label: { id: 'Kotak lebah', en: 'Hives' },
      value: 210,
      period: '2024',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2020',
      text: {
        id: 'Enam kotak pertama ditaruh di kebun rambutan.',
        en: 'The first six hives are set among rambutan trees.',
      },
    },
    {
      date: '2023-12',
      text: {
        id: 'Botol meledak di kelas: pelajaran tentang kadar air.',
        en: 'A bottle bursts in class: a lesson in moisture.',
      },
    },
    {
      date: '2024-09',
      text: {
        id: 'Tiga ratus botol dikirim ke Malaysia.',
        en: 'Three hundred bottles are sent to Malaysia.',
      },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Botol madu yang meletup, dan alat kecil yang menyelamatkan pesanan',
      slug: 'botol-madu-yang-meletup',
      summary:
        'Kisah contoh: madu kelulut mengandung banyak air dan dapat berfermentasi. Sebuah refraktometer mengubah kebiasaan enam belas peternak lebah.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Tutup botol itu melesat ke langit-langit ruang pelatihan. Tidak ada yang terluka, tetapi enam belas peternak ',
            linkTo(at.document('sellers', 'kelulut-loa-contoh'), 'Kelulut Loa (contoh)'),
            ' mengerti seketika mengapa calon pembeli meminta angka kadar air.',
          ),
          paragraph(
            'Madu lebah tanpa sengat lebih cair daripada madu biasa. Ragi alami di dalamnya terus bekerja, menghasilkan gas, dan mengubah rasa. Sebagian pembeli menyukai asamnya, tetapi tidak seorang pun menyukai botol yang meletup di rak.',
          ),
          heading('Mengukur sebelum mengisi'),
          paragraph(
            'Kelompok membeli sebuah refraktometer genggam dari iuran tiga bulan. Setetes madu di kaca alat itu menunjukkan kadar airnya. Madu yang terlalu cair diturunkan airnya di ruang kering dengan kipas, tanpa dipanaskan, lalu diukur lagi.',
          ),
          picture(at.id('media', 'madu-kelulut')),
          quote({
            text: 'Dulu kami berkata madu ini asli. Sekarang kami menunjukkan angkanya, dan orang berhenti bertanya apakah asli.',
            speaker: 'Helena Usat',
            position: 'ketua kelompok (tokoh contoh)',
          }),
          heading('Panen yang bersih'),
          bullets(
            'Sedot dengan pompa kecil, jangan diperas.',
            'Pisahkan madu tiap kotak; satu kotak yang rusak tidak merusak semua.',
            'Saring sekali dengan kain halus yang direbus.',
            'Isi botol yang kering dan beri tanggal.',
          ),
          paragraph(
            'Tiga ratus botol berangkat ke Malaysia dengan lembar hasil uji untuk setiap angkatan. Pembeli meminta satu hal lagi: nama pohon yang sedang berbunga. Kini nama itu tercetak di label, dan pelanggan memilih antara bunga rambutan dan bunga karet.',
          ),
          factBox(
            'Ditanyakan pembeli madu',
            'Kadar air dan cara menurunkannya',
            'Tanggal panen dan sumber nektar',
            'Hasil uji laboratorium tiap angkatan',
            'Cara menyimpan setelah dibuka',
          ),
        ),
    },
  },
};
