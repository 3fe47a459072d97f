import type { DemoArticle } from '../demoText.ts';
import { body, bullets, factBox, figure, heading, linkTo, paragraph, picture } from '../lexical.ts';

export const labels: DemoArticle = {
  key: 'label-kemasan',
  status: 'published',
  publishedAt: '2026-04-14T08:00:00+08:00',
  picture: 'mengemas',
  place: 'Bontang',
  region: 'bontang',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
  ],
  ground: 'own',
  topics: ['kemasan', 'mutu-produk'],
  products: ['amplang', 'keripik-pisang'],
  related: ['articles/foto-produk'],
  wording: {
    id: {
      title: 'Label dua bahasa: yang wajib dibaca sebelum kantong dibuka',
      slug: 'label-dua-bahasa-yang-wajib-dibaca',
      summary:
        'Label adalah penjual terakhir yang berbicara. Tulisan yang lengkap, terbaca, dan sama dengan isi dokumen mencegah kiriman ditolak di negara tujuan.',
      body: (at) =>
        body(
          paragraph(
            'Kantong amplang yang tiba di rak toko luar negeri tidak didampingi siapa pun. Labellah yang menjawab pertanyaan pembeli, petugas, dan ibu yang anaknya alergi ikan. Karena itu, label ekspor dikerjakan lebih awal, bukan pada malam sebelum pengiriman.',
          ),
          heading('Yang hampir selalu diminta'),
          bullets(
            'Nama barang dalam bahasa negara tujuan atau bahasa Inggris.',
            'Daftar bahan, dari yang terbanyak, dengan alergen ditebalkan.',
            'Berat bersih dalam gram.',
            'Tanggal kedaluwarsa dan kode produksi.',
            'Cara menyimpan.',
            'Nama dan alamat pembuat, serta pengimpor bila diminta.',
            'Negara asal: Produk Indonesia.',
          ),
          paragraph(
            'Setiap negara mempunyai aturan tambahan, misalnya tabel gizi atau ukuran huruf. Mintalah contoh label dari pembeli dan salin susunannya, bukan isinya.',
          ),
          picture(at.id('media', 'kode-qr')),
          figure({
            value: '3',
            unit: 'tempat',
            label: 'Berat bersih harus sama pada label, kotak, dan packing list',
            sourceName: 'Hitungan redaksi',
          }),
          heading('Kode produksi yang berguna'),
          paragraph(
            'Kode produksi bukan hiasan. Cukup tanggal, nomor wajan, dan inisial pengemas, misalnya 140426-2-RH. Jika ada keluhan, kelompok dapat menarik satu angkatan, bukan seluruh kiriman. Simpan satu kantong dari tiap angkatan di lemari sampai masa kedaluwarsanya lewat.',
          ),
          heading('Klaim yang harus dibuktikan'),
          paragraph(
            'Kata seperti organik, halal, bebas gluten, atau rendah gula memerlukan bukti. Logo sertifikat hanya boleh dipasang selama sertifikatnya berlaku. Jika tidak ada bukti, jangan ditulis; cukup sebutkan bahan dan cara membuatnya.',
          ),
          factBox(
            'Uji label sebelum dicetak',
            'Baca dari jarak sebentang tangan, tanpa kacamata.',
            'Minta orang lain mencocokkan dengan invoice.',
            'Basahi dan gosok: tintanya tidak boleh luntur.',
            'Pindai kode QR dengan dua telepon yang berbeda.',
          ),
          paragraph(
            'Contoh label yang lengkap dapat ditiru dari profil ',
            linkTo(
              at.document('sellers', 'amplang-bandeng-contoh'),
              'dapur bandeng contoh di Bontang',
            ),
            '.',
          ),
        ),
    },
  },
};
