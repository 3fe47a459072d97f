import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bold,
  bullets,
  factBox,
  heading,
  italic,
  linkTo,
  paragraph,
  picture,
  steps,
} from '../lexical.ts';

export const minimumOrder: DemoArticle = {
  key: 'moq',
  status: 'published',
  publishedAt: '2023-08-08T08:00:00+08:00',
  picture: 'menimbang',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['harga-dan-pasar', 'ekspor'],
  mistake: {
    id: { right: 'jadi MOQ 1.500 kotak', wrong: 'jadi MOQ 1.200 kotak' },
    en: { right: 'the MOQ is 1,500 cartons', wrong: 'the MOQ is 1,200 cartons' },
    correction: {
      id: 'Contoh ralat, bagian dari peragaan: kotak hitungan semula menyebut MOQ 1.200 kotak. Yang benar 1.500 kotak, yaitu Rp60.000.000 dibagi Rp40.000. Angka-angkanya tetap rekaan.',
      en: 'Example of a correction, part of the demo: the worked example first gave an MOQ of 1,200 cartons. It is 1,500 cartons: Rp60,000,000 divided by Rp40,000. The figures are still invented.',
    },
  },
  wording: {
    id: {
      title: 'MOQ: tiga huruf yang menentukan apakah pembeli membalas',
      slug: 'moq-tiga-huruf-yang-menentukan',
      summary:
        'Pesanan minimum yang terlalu tinggi mengusir pembeli baru, yang terlalu rendah memakan ongkos. Begini kelompok menemukan angka yang dapat ditepati.',
      body: (at) =>
        body(
          paragraph(
            'Pembeli dari luar negeri hampir selalu bertanya tentang ',
            bold('MOQ'),
            ', singkatan dari ',
            italic('minimum order quantity'),
            ' atau pesanan minimum. Jawaban “berapa saja boleh” terdengar ramah, tetapi bagi pembeli itu tanda bahwa penjual belum menghitung.',
          ),
          heading('Mengapa harus ada batas bawah'),
          paragraph(
            'Setiap kiriman membawa ongkos yang tidak bergantung pada jumlah barang: dokumen, pemeriksaan, perjalanan ke pelabuhan, pengurusan bank. Jika ongkos itu dibagi atas seratus kilogram, setiap kilogram menjadi mahal. Jika dibagi atas satu kontainer, hampir tidak terasa.',
          ),
          picture(at.id('media', 'memuat-kontainer')),
          heading('Menemukan angkanya'),
          steps(
            'Jumlahkan ongkos tetap satu kiriman.',
            'Tentukan bagian harga yang masih wajar untuk menutupnya, misalnya sepuluh persen.',
            'Bagi ongkos tetap dengan bagian itu: hasilnya nilai pesanan paling kecil.',
            'Ubah menjadi satuan yang dipahami pembeli: ikat, kotak, palet, atau kontainer.',
            'Bandingkan dengan kapasitas sebulan. MOQ yang tidak dapat dipenuhi lebih buruk daripada tidak ada MOQ.',
          ),
          factBox(
            'Contoh hitungan (angka rekaan)',
            'Ongkos tetap satu kiriman: Rp6.000.000',
            'Bagian harga untuk menutupnya: 10 persen',
            'Nilai pesanan minimum: Rp60.000.000',
            'Harga Rp40.000 per kotak, jadi MOQ 1.500 kotak',
          ),
          paragraph(
            'Hitungan itu sebaiknya diulang setiap kali ongkos berubah. Ketika kelompok belajar mengurus sebagian dokumennya sendiri atau berbagi truk dengan kelompok lain, ongkos tetap turun dan MOQ dapat diturunkan. Pembeli yang dulu mundur karena angkanya terlalu tinggi layak dihubungi kembali.',
          ),
          heading('Pembeli baru ingin mencoba'),
          paragraph(
            'Pembeli yang belum mengenal barang tidak akan langsung memesan satu kontainer. Siapkan dua angka: pesanan contoh dengan harga lebih tinggi dan ongkos kirim ditanggung pembeli, serta MOQ untuk harga biasa. Tuliskan keduanya.',
          ),
          bullets(
            'Barang besar dan murah, seperti lidi atau arang: hitung per kontainer.',
            'Makanan ringan: hitung per kotak, lalu per palet.',
            'Tenun: hitung per helai, dan sebutkan waktu pengerjaan.',
          ),
          paragraph(
            'Kelompok yang volumenya kecil dapat bergabung. Profil ',
            linkTo(at.document('sellers', 'rumah-kemas-contoh'), 'rumah kemas contoh'),
            ' menunjukkan bagaimana pesanan dari beberapa dapur disatukan dalam satu palet.',
          ),
        ),
    },
    en: {
      title: 'MOQ: the three letters that decide whether a buyer writes back',
      slug: 'moq-three-letters-that-decide',
      summary:
        'Too high a minimum order scares new buyers away, too low a one eats the margin. How a group finds a figure that it can keep, with a worked example.',
      body: (at) =>
        body(
          paragraph(
            'Buyers abroad nearly always ask for the ',
            bold('MOQ'),
            ', the ',
            italic('minimum order quantity'),
            '. “As much as you like” sounds friendly, but tells a buyer that the seller has not done her sums.',
          ),
          heading('Why there must be a floor'),
          paragraph(
            'Every shipment brings costs that do not depend on its size: papers, inspection, the trip to the port, bank charges. Spread over a hundred kilograms they make each kilogram dear. Spread over a container they hardly show.',
          ),
          picture(at.id('media', 'memuat-kontainer')),
          heading('Finding the figure'),
          steps(
            'Add up the fixed costs of one shipment.',
            'Decide what share of the price may go to cover them, say ten per cent.',
            'Divide the fixed costs by that share: the result is the smallest order by value.',
            'Turn it into a unit that buyers understand: bundles, cartons, pallets or containers.',
            'Compare it with a month’s capacity. A minimum that cannot be delivered is worse than none.',
          ),
          factBox(
            'A worked example (invented figures)',
            'Fixed costs of one shipment: Rp6,000,000',
            'Share of the price to cover them: 10 per cent',
            'Smallest order by value: Rp60,000,000',
            'At Rp40,000 a carton, the MOQ is 1,500 cartons',
          ),
          paragraph(
            'Do the sum again whenever costs change. Once the group learns to handle some of its papers or shares a lorry with another, fixed costs fall and the minimum can come down. Buyers who withdrew because the figure was too high are worth another letter.',
          ),
          heading('New buyers want to try'),
          paragraph(
            'Nobody orders a container of goods that she does not know. Have two figures ready: a sample order at a higher price with freight paid by the buyer, and the MOQ for the usual price. Write down both.',
          ),
          bullets(
            'Bulky, cheap goods such as sticks or charcoal: count in containers.',
            'Snacks: count in cartons, then pallets.',
            'Woven cloth: count in pieces, and name the time it takes.',
          ),
          paragraph(
            'Groups with little volume can join forces. The profile of an ',
            linkTo(at.document('sellers', 'rumah-kemas-contoh'), 'example packing house'),
            ' shows how the orders of several kitchens share a pallet.',
          ),
        ),
    },
  },
};
