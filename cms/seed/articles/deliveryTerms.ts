import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bold,
  factBox,
  heading,
  paragraph,
  picture,
  relatedCard,
  subheading,
} from '../lexical.ts';

export const deliveryTerms: DemoArticle = {
  key: 'exw-fob-cif',
  status: 'published',
  publishedAt: '2025-05-13T08:00:00+08:00',
  picture: 'pelabuhan-balikpapan',
  place: 'Balikpapan',
  region: 'balikpapan',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['harga-dan-pasar', 'dokumen-ekspor'],
  related: ['articles/moq', 'articles/lidi-nipah-nepal'],
  wording: {
    id: {
      title: 'EXW, FOB, CIF: satu barang, tiga harga, tiga tanggung jawab',
      slug: 'exw-fob-cif-satu-barang-tiga-harga',
      summary:
        'Harga tanpa syarat penyerahan belum berarti apa-apa. Tiga singkatan ini menentukan siapa membayar truk, kapal, dan asuransi, serta kapan risiko berpindah.',
      body: (at) =>
        body(
          paragraph(
            'Dua kelompok menawarkan arang yang sama. Yang satu menulis Rp5.000, yang lain Rp6.500 per kilogram. Mana yang lebih mahal? Tidak dapat dijawab sebelum tahu di mana barang diserahkan. Itulah isi ',
            bold('Incoterms'),
            ', aturan dagang yang diterbitkan Kamar Dagang Internasional.',
          ),
          subheading('EXW: di gudang penjual'),
          paragraph(
            'Pembeli mengambil barang di tempat penjual dan mengurus sisanya. Bagi kelompok baru ini paling ringan, tetapi pembeli asing sering kesulitan karena tidak dapat mengurus dokumen ekspor Indonesia sendiri.',
          ),
          subheading('FOB: di atas kapal'),
          paragraph(
            'Penjual membayar angkutan ke pelabuhan muat, dokumen ekspor, dan pemuatan. Risiko berpindah ketika barang sudah di atas kapal. Banyak pembeli meminta harga ini karena mereka punya langganan pelayaran sendiri.',
          ),
          subheading('CIF: sampai pelabuhan tujuan'),
          paragraph(
            'Penjual juga membayar ongkos laut dan asuransi. Hati-hati: meskipun penjual membayar sampai tujuan, risikonya tetap berpindah di pelabuhan muat. Ongkos kapal yang naik setelah harga disepakati menjadi beban penjual.',
          ),
          picture(at.id('media', 'memuat-kontainer')),
          paragraph(
            'Cara termudah membandingkan dua tawaran ialah menggambar jalan barang dari gudang sampai toko pembeli, lalu menandai di titik mana tiap tawaran berhenti. Semua ongkos di sebelah kiri tanda itu ditanggung penjual, dan semua di sebelah kanan ditanggung pembeli. Baru sesudah itu angka-angkanya dapat disandingkan.',
          ),
          heading('Menulisnya dengan lengkap'),
          paragraph(
            'Syarat penyerahan selalu diikuti nama tempat dan tahun aturan, misalnya “FOB Balikpapan, Incoterms 2020”. Tanpa nama pelabuhan, FOB hanya tiga huruf. Sebutkan pula mata uang, satuan, dan sampai kapan harga berlaku.',
          ),
          factBox(
            'Contoh susunan harga (angka rekaan, per kilogram)',
            'Di gudang (EXW): Rp5.000',
            'Truk, gudang pelabuhan, dokumen, pemuatan: Rp1.500',
            'Di atas kapal (FOB): Rp6.500',
            'Ongkos laut dan asuransi: Rp1.200',
            'Pelabuhan tujuan (CIF): Rp7.700',
          ),
          paragraph(
            'Untuk barang dalam kontainer, Kamar Dagang Internasional menyarankan FCA sebagai pengganti FOB, sebab kontainer diserahkan di lapangan penumpukan, bukan di sisi kapal. Kebiasaan pasar belum selalu mengikuti. Yang penting, kedua pihak membayangkan tempat yang sama.',
          ),
          relatedCard(at.document('articles', 'moq')),
        ),
    },
    en: {
      title: 'EXW, FOB, CIF: one product, three prices, three sets of duties',
      slug: 'exw-fob-cif-one-product-three-prices',
      summary:
        'A price without a delivery term means nothing yet. Three abbreviations decide who pays for lorry, ship and insurance, and at which point the risk passes.',
      body: (at) =>
        body(
          paragraph(
            'Two groups offer the same charcoal. One writes Rp5,000 a kilogram, the other Rp6,500. Which is dearer? Nobody can tell without knowing where the goods change hands. That is what ',
            bold('Incoterms'),
            ' are about, the trade rules of the International Chamber of Commerce.',
          ),
          subheading('EXW: at the seller’s store'),
          paragraph(
            'The buyer collects the goods and sees to the rest. For a new group this is the lightest, but foreign buyers often struggle: they cannot clear goods for export from Indonesia by themselves.',
          ),
          subheading('FOB: on board'),
          paragraph(
            'The seller pays for transport to the port of loading, export papers and loading. Risk passes once the goods are on board. Many buyers ask for this price because they have shipping contracts of their own.',
          ),
          subheading('CIF: to the port of destination'),
          paragraph(
            'The seller pays sea freight and insurance as well. Take care: although the seller pays to the destination, risk still passes at the port of loading. If freight goes up after the price is agreed, the seller bears it.',
          ),
          picture(at.id('media', 'memuat-kontainer')),
          paragraph(
            'The easiest way to compare two offers is to draw the way of the goods from the store to the buyer’s shop, and to mark where each offer stops. All costs to the left of the mark are the seller’s, all to the right the buyer’s. Only then can the figures be set side by side.',
          ),
          heading('Write it out in full'),
          paragraph(
            'A delivery term is followed by a place and the year of the rules, as in “FOB Balikpapan, Incoterms 2020”. Without a port FOB is just three letters. Name the currency, the unit and how long the price holds.',
          ),
          factBox(
            'How a price builds up (invented figures, per kilogram)',
            'At the store (EXW): Rp5,000',
            'Lorry, port storage, papers, loading: Rp1,500',
            'On board (FOB): Rp6,500',
            'Sea freight and insurance: Rp1,200',
            'Port of destination (CIF): Rp7,700',
          ),
          paragraph(
            'For containers the Chamber recommends FCA in place of FOB, since a container is handed over at the yard and not at the ship’s side. Markets do not always follow. What matters is that both sides have the same place in mind.',
          ),
          relatedCard(at.document('articles', 'moq')),
        ),
    },
  },
};
