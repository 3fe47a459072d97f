import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bold,
  bullets,
  factBox,
  heading,
  linkTo,
  paragraph,
  picture,
  steps,
} from '../lexical.ts';

export const costPrice: DemoArticle = {
  key: 'harga-pokok',
  status: 'published',
  publishedAt: '2025-12-09T08:00:00+08:00',
  picture: 'ruang-pelatihan',
  place: 'Sangatta',
  region: 'kutai-timur',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
  ],
  ground: 'own',
  topics: ['pelatihan', 'harga-dan-pasar'],
  people: ['siti-rahmawati'],
  products: ['keripik-pisang'],
  related: ['articles/moq', 'articles/exw-fob-cif'],
  wording: {
    id: {
      title: 'Menghitung harga pokok: tenaga sendiri juga biaya',
      slug: 'menghitung-harga-pokok-tenaga-sendiri-juga-biaya',
      summary:
        'Banyak usaha rumahan merasa untung karena tidak menghitung jam kerja sendiri. Lembar hitung sederhana ini memperlihatkan harga yang sebenarnya.',
      body: (at) =>
        body(
          paragraph(
            'Harga jual yang lahir dari melihat tetangga dapat bertahan di pasar kampung. Di pasar ekspor, ia runtuh pada pesanan pertama, sebab pembeli meminta harga yang sama selama berbulan-bulan. Karena itu, setiap penawaran dimulai dari ',
            bold('harga pokok'),
            ': seluruh biaya untuk membuat satu satuan barang.',
          ),
          heading('Lima golongan biaya'),
          bullets(
            'Bahan: pisang, minyak, garam, termasuk yang terbuang.',
            'Tenaga: semua jam kerja, juga jam kerja pemilik dan keluarganya.',
            'Kemasan: kantong, label, kotak, lakban.',
            'Tempat dan alat: gas, listrik, sewa, serta penggantian wajan dan timbangan.',
            'Urusan: izin, uji laboratorium, pulsa, perjalanan.',
          ),
          paragraph(
            'Golongan kedua paling sering hilang. Seorang ibu yang bekerja enam jam sehari tanpa upah sedang memberi potongan harga kepada pembeli yang tidak dikenalnya.',
          ),
          picture(at.id('media', 'keripik-pisang')),
          heading('Langkahnya'),
          steps(
            'Catat satu kali produksi dari awal sampai akhir, jangan dikira-kira.',
            'Jumlahkan semua biaya pada hari itu.',
            'Hitung barang yang lulus, bukan barang yang dibuat.',
            'Bagi biaya dengan jumlah yang lulus.',
            'Ulangi tiga kali pada bulan yang berbeda, lalu ambil yang tertinggi untuk penawaran.',
          ),
          factBox(
            'Contoh satu kali produksi keripik (angka rekaan)',
            'Bahan Rp420.000, tenaga Rp360.000, kemasan Rp150.000',
            'Gas, listrik, alat Rp90.000; urusan Rp30.000',
            'Jumlah biaya Rp1.050.000',
            'Dibuat 110 kantong, lulus 100 kantong',
            'Harga pokok Rp10.500 per kantong',
          ),
          paragraph(
            'Dalam contoh itu, sepuluh kantong yang remuk menaikkan harga pokok hampir seribu rupiah. Memperbaiki irisan dan cara mengangkat keripik lebih menguntungkan daripada menawar harga pisang.',
          ),
          heading('Dari harga pokok ke harga jual'),
          paragraph(
            'Tambahkan keuntungan yang cukup untuk menambah alat dan menutup bulan yang sepi. Baru setelah itu ditambahkan ongkos sampai titik penyerahan, seperti dijelaskan dalam ',
            linkTo(at.document('articles', 'exw-fob-cif'), 'tulisan tentang EXW, FOB, dan CIF'),
            '. Jika harga akhirnya lebih tinggi daripada harga pasar, kelompok punya tiga pilihan: memperbaiki cara kerja, mencari pembeli yang menghargai mutu, atau tidak menjual barang itu.',
          ),
        ),
    },
  },
};
