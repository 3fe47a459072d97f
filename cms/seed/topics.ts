/** Topics of the demo newsroom. */
export const topics = [
  {
    key: 'ekspor',
    name: { id: 'Ekspor', en: 'Exports' },
    slug: { id: 'ekspor', en: 'exports' },
    description: {
      id: 'Pengiriman ke luar negeri: siapa membuat, siapa mengirim, ke mana barang pergi.',
      en: 'Shipments abroad: who makes the goods, who sends them and where they go.',
    },
  },
  {
    key: 'mutu-produk',
    name: { id: 'Mutu produk', en: 'Product quality' },
    slug: { id: 'mutu-produk', en: 'product-quality' },
    description: {
      id: 'Ukuran, kadar air, kebersihan, dan cara menjaga kiriman kedua sama dengan yang pertama.',
      en: 'Size, moisture, cleanliness, and how to make the second shipment equal the first.',
    },
  },
  {
    key: 'dokumen-ekspor',
    name: { id: 'Dokumen ekspor', en: 'Export documents' },
    slug: { id: 'dokumen-ekspor', en: 'export-documents' },
    description: {
      id: 'Invoice, sertifikat, dan kode yang menyertai barang.',
      en: 'The invoices, certificates and codes that travel with the goods.',
    },
  },
  {
    key: 'harga-dan-pasar',
    name: { id: 'Harga dan pasar', en: 'Prices and markets' },
    slug: { id: 'harga-dan-pasar', en: 'prices-and-markets' },
    description: {
      id: 'Harga pokok, syarat penyerahan, dan angka yang perlu dihitung ulang.',
      en: 'Cost prices, delivery terms, and figures that deserve a second calculation.',
    },
  },
  {
    key: 'pemasaran-digital',
    name: { id: 'Pemasaran digital', en: 'Digital marketing' },
    slug: { id: 'pemasaran-digital', en: 'digital-marketing' },
    description: {
      id: 'Foto, profil, dan kode QR yang membuat pembeli menghubungi pembuatnya.',
      en: 'Photographs, profiles and QR codes that bring a buyer to the maker.',
    },
  },
  {
    key: 'kemasan',
    name: { id: 'Kemasan', en: 'Packaging' },
    slug: { id: 'kemasan', en: 'packaging' },
    description: {
      id: 'Label, karung, kotak, dan kantong yang sampai dengan selamat.',
      en: 'Labels, sacks, boxes and pouches that arrive in one piece.',
    },
  },
  {
    key: 'pemberdayaan-perempuan',
    name: { id: 'Pemberdayaan perempuan', en: 'Women’s empowerment' },
    slug: { id: 'pemberdayaan-perempuan', en: 'womens-empowerment' },
    description: {
      id: 'Usaha yang dipimpin perempuan, dan indeks yang mengukur kesempatannya.',
      en: 'Businesses led by women, and the indices that measure their chances.',
    },
  },
  {
    key: 'cek-fakta',
    name: { id: 'Cek fakta', en: 'Fact checks' },
    slug: { id: 'cek-fakta', en: 'fact-checks' },
    description: {
      id: 'Angka dan klaim yang kami periksa, dengan cara menghitungnya.',
      en: 'Figures and claims that we checked, with the working shown.',
    },
  },
  {
    key: 'pelatihan',
    name: { id: 'Pelatihan', en: 'Training' },
    slug: { id: 'pelatihan', en: 'training' },
    description: {
      id: 'Kelas, latihan, dan bahan ajar untuk kelompok usaha.',
      en: 'Classes, exercises and teaching material for business groups.',
    },
  },
];
