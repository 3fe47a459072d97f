import type { DemoArticle } from '../demoText.ts';
import { body, bold, bullets, factBox, heading, linkTo, paragraph, picture } from '../lexical.ts';

export const hsCodes: DemoArticle = {
  key: 'kode-hs',
  status: 'published',
  publishedAt: '2024-02-06T08:00:00+08:00',
  picture: 'dokumen-ekspor',
  place: 'Balikpapan',
  region: 'balikpapan',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['dokumen-ekspor'],
  products: ['arang-halaban', 'anyaman-rotan', 'madu-kelulut', 'lidi-nipah'],
  wording: {
    id: {
      title: 'Kode HS: nama barang yang dipahami bea cukai di semua negara',
      slug: 'kode-hs-nama-barang-yang-dipahami-bea-cukai',
      summary:
        'Enam angka pertama kode HS berlaku hampir di seluruh dunia. Salah kode berarti salah tarif, salah izin, dan kiriman yang menunggu di pelabuhan.',
      body: (at) =>
        body(
          paragraph(
            'Petugas bea cukai di Kanada tidak perlu tahu arti kata halaban. Ia cukup melihat angka 4402.90. Itulah gunanya ',
            bold('kode HS'),
            ', daftar barang yang disepakati Organisasi Pabean Dunia dan dipakai lebih dari dua ratus negara dan wilayah.',
          ),
          heading('Cara membacanya'),
          paragraph(
            'Dua angka pertama menunjuk bab, empat angka menunjuk pos, enam angka menunjuk subpos. Sampai enam angka, isinya sama di mana-mana. Angka sesudahnya ditentukan tiap negara; di Indonesia daftar lengkapnya disebut Buku Tarif Kepabeanan Indonesia (BTKI).',
          ),
          bullets(
            [
              bold('4402.90 '),
              'arang kayu selain dari bambu, tempurung, atau biji: ',
              linkTo(at.document('products', 'arang-halaban'), 'arang halaban'),
              '.',
            ],
            [
              bold('4602.12 '),
              'barang anyaman dari rotan: ',
              linkTo(at.document('products', 'anyaman-rotan'), 'tas anjat dan keranjang'),
              '.',
            ],
            [
              bold('0409.00 '),
              'madu alam: ',
              linkTo(at.document('products', 'madu-kelulut'), 'madu kelulut'),
              '.',
            ],
          ),
          picture(at.id('media', 'periksa-karantina')),
          paragraph(
            'Kode itu muncul di hampir semua dokumen: invoice, pemberitahuan ekspor, surat keterangan asal, sampai polis asuransi. Jika satu dokumen memuat kode yang berbeda, sistem komputer di pelabuhan akan menemukannya lebih dahulu daripada manusia, dan kiriman menunggu sampai seseorang menjelaskan.',
          ),
          heading('Ketika kodenya tidak jelas'),
          paragraph(
            'Lidi adalah contoh yang sulit. Sebagai bahan nabati mentah ia dapat masuk pos 14.04. Jika sudah diikat menjadi sapu, pos 96.03 yang berlaku. Perbedaan antara “bahan” dan “sapu” tampak sepele, tetapi tarif dan syarat karantinanya dapat berlainan.',
          ),
          paragraph(
            'Jangan menebak. Tanyakan kepada perusahaan pengurusan jasa kepabeanan (PPJK), kantor bea cukai, atau pembeli, sebab pembeli yang akan membayar bea masuk. Simpan jawabannya secara tertulis.',
          ),
          factBox(
            'Mengapa salah kode itu mahal',
            'Bea masuk di negara tujuan dapat lebih tinggi.',
            'Barang yang wajib izin dapat dianggap tidak berizin.',
            'Fasilitas tarif dari perjanjian dagang dapat gugur.',
            'Kontainer yang tertahan membayar sewa setiap hari.',
          ),
          paragraph(
            'Di situs ini setiap produk memuat kode HS beserta sumbernya. Jika kami belum yakin, kami menuliskannya sebagai kode sementara. Angka tanpa sumber tidak menolong siapa pun.',
          ),
        ),
    },
    en: {
      title: 'HS codes: the name of your goods in every customs office',
      slug: 'hs-codes-the-name-of-your-goods',
      summary:
        'The first six digits of an HS code mean the same nearly everywhere. A wrong code means a wrong tariff, a wrong permit and a shipment stuck in port.',
      body: (at) =>
        body(
          paragraph(
            'A customs officer in Canada need not know what halaban means. The number 4402.90 will do. That is what the ',
            bold('HS code'),
            ' is for: a list of goods agreed by the World Customs Organization and used in more than two hundred countries and territories.',
          ),
          heading('How to read it'),
          paragraph(
            'Two digits name the chapter, four the heading, six the subheading. Up to six digits the contents are the same everywhere. What follows is decided by each country; Indonesia’s full list is the customs tariff book, BTKI.',
          ),
          bullets(
            [
              bold('4402.90 '),
              'charcoal not of bamboo, shell or nut: ',
              linkTo(at.document('products', 'arang-halaban'), 'halaban charcoal'),
              '.',
            ],
            [
              bold('4602.12 '),
              'plaited goods of rattan: ',
              linkTo(at.document('products', 'anyaman-rotan'), 'anjat bags and baskets'),
              '.',
            ],
            [
              bold('0409.00 '),
              'natural honey: ',
              linkTo(at.document('products', 'madu-kelulut'), 'stingless-bee honey'),
              '.',
            ],
          ),
          picture(at.id('media', 'periksa-karantina')),
          paragraph(
            'The code turns up in nearly every paper: the invoice, the export declaration, the certificate of origin, even the insurance policy. If one of them carries another code, the computers in the port will notice before any human does, and the goods wait until somebody explains.',
          ),
          heading('When the code is not clear'),
          paragraph(
            'Palm sticks are a hard case. As raw vegetable material they may fall under 14.04. Tied into brooms they belong to 96.03. The line between “material” and “broom” looks trivial, but tariff and quarantine rules can differ.',
          ),
          paragraph(
            'Do not guess. Ask a customs broker, the customs office or the buyer, who will be paying the duty. Keep the answer in writing.',
          ),
          factBox(
            'Why a wrong code is dear',
            'Import duty may be higher.',
            'Goods that need a permit may count as unlicensed.',
            'Preferential tariffs may be lost.',
            'A container that is held pays rent by the day.',
          ),
          paragraph(
            'On this site every product shows its HS code with the source. Where we are not sure, we call the code provisional. A number without a source helps nobody.',
          ),
        ),
    },
  },
};
