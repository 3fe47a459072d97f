import type { DemoArticle } from '../demoText.ts';
import {
  body,
  bullets,
  factBox,
  figure,
  gallery,
  heading,
  link,
  linkTo,
  paragraph,
} from '../lexical.ts';
import { sources } from '../sources.ts';

export const stickStandards: DemoArticle = {
  key: 'ukuran-lidi',
  status: 'published',
  publishedAt: '2023-02-14T09:00:00+08:00',
  picture: 'mengukur-lidi',
  place: 'Tana Paser',
  region: 'paser',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.canada],
  topics: ['mutu-produk'],
  products: ['lidi-nipah', 'lidi-sawit'],
  related: ['articles/cek-fakta-kontainer'],
  wording: {
    id: {
      title: 'Lidi layak ekspor: 120 sentimeter, kering, bersih, tanpa jamur',
      slug: 'lidi-layak-ekspor-120-sentimeter',
      summary:
        'Empat syarat menentukan apakah lidi naik kapal atau tinggal di gudang. Berikut cara kelompok memeriksanya sendiri dengan alat seharga satu mistar kayu.',
      body: (at) =>
        body(
          paragraph(
            'Lidi ditolak pembeli bukan karena jelek, melainkan karena tidak sama. Satu ikat berisi lidi 125 sentimeter dan lidi 95 sentimeter memaksa pabrik sapu menyortir ulang. Syarat yang dipakai dalam ',
            link(sources.canada.url, 'pengiriman lidi dari BUMDes Kalimantan Timur pada 2021'),
            ' ringkas dan dapat diperiksa siapa saja.',
          ),
          figure({
            value: '120',
            unit: 'cm',
            label: 'Panjang paling sedikit lidi nipah',
            sourceName: sources.canada.name,
            sourceUrl: sources.canada.url,
          }),
          figure({
            value: '80',
            unit: 'cm',
            label: 'Panjang paling sedikit lidi sawit',
            sourceName: sources.canada.name,
            sourceUrl: sources.canada.url,
          }),
          paragraph('Selain panjang, lidi harus kering, bersih, dan tidak berjamur.'),
          heading('Panjang: pakai papan henti'),
          paragraph(
            'Tidak perlu mengukur setiap lidi dengan meteran. Pasang sepotong papan di ujung meja dan beri garis pada 120 sentimeter. Lidi yang pangkalnya menyentuh papan dan ujungnya melewati garis lulus. Seorang anggota dapat memeriksa satu ikat dalam semenit.',
          ),
          gallery(
            at.id('media', 'pohon-nipah'),
            at.id('media', 'menjemur-lidi'),
            at.id('media', 'mengukur-lidi'),
          ),
          heading('Kering: patahkan, lalu timbang'),
          paragraph(
            'Lidi kering berbunyi ketika dipatahkan. Cara yang lebih dapat dipercaya ialah menimbang satu ikat yang sama dua hari berturut-turut. Jika beratnya masih turun, lidi masih melepas air. Jemur lagi di para-para, jangan di tanah, sebab tanah mengembalikan lembap dan membawa serangga.',
          ),
          paragraph(
            'Kelompok yang menjual per kilogram sering tergoda menyetor lidi setengah kering karena lebih berat. Keuntungannya semu. Air itu hilang di perjalanan, dan pembeli membayar berat yang tiba di gudangnya. Bila sebagian lidi berjamur, yang hilang bukan hanya air, melainkan kiriman berikutnya.',
          ),
          heading('Bersih dan tanpa jamur'),
          bullets(
            'Serut sisa daun sampai habis; sisa daun menahan air.',
            'Jangan mengikat ketika lidi masih hangat dari jemuran.',
            'Simpan di rak, beri jarak sejengkal dari dinding.',
            'Periksa bintik abu-abu atau hitam sebelum menutup karung. Satu ikat berjamur menulari seluruh karung.',
          ),
          factBox(
            'Bawa ke gudang',
            'Mistar kayu 120 cm dan 80 cm',
            'Timbangan yang sama untuk semua orang',
            'Buku: nama peraut, tanggal, berat, hasil periksa',
            'Ruang terpisah untuk lidi yang belum lulus',
          ),
          paragraph(
            'Lidi yang tidak lulus tetap laku sebagai sapu lokal. Yang penting, ia tidak ikut dalam ikat ekspor. Syarat tiap barang kami kumpulkan di halaman ',
            linkTo(at.document('products', 'lidi-nipah'), 'lidi nipah'),
            ' dan ',
            linkTo(at.document('products', 'lidi-sawit'), 'lidi sawit'),
            '.',
          ),
        ),
    },
    en: {
      title: 'Sticks fit for export: 120 centimetres, dry, clean, no mould',
      slug: 'sticks-fit-for-export-120-centimetres',
      summary:
        'Four conditions decide whether palm sticks board the ship or stay in the store. How a group checks them with a tool that costs no more than a wooden rule.',
      body: (at) =>
        body(
          paragraph(
            'Buyers refuse sticks not for being bad but for being unequal. A bundle with sticks of 125 and of 95 centimetres makes the broom factory sort again. The conditions used in ',
            link(
              sources.canada.url,
              'shipments from village enterprises of East Kalimantan in 2021',
            ),
            ' are short, and anyone can check them.',
          ),
          figure({
            value: '120',
            unit: 'cm',
            label: 'Shortest nipah stick accepted',
            sourceName: sources.canada.name,
            sourceUrl: sources.canada.url,
          }),
          figure({
            value: '80',
            unit: 'cm',
            label: 'Shortest oil-palm stick accepted',
            sourceName: sources.canada.name,
            sourceUrl: sources.canada.url,
          }),
          paragraph('Besides, sticks have to be dry, clean and free of mould.'),
          heading('Length: use a stop board'),
          paragraph(
            'There is no need to hold a tape to every stick. Fix a board to the end of a table and draw a line at 120 centimetres. A stick that touches the board and passes the line is in. One member can check a bundle in a minute.',
          ),
          gallery(
            at.id('media', 'pohon-nipah'),
            at.id('media', 'menjemur-lidi'),
            at.id('media', 'mengukur-lidi'),
          ),
          heading('Dry: snap, then weigh'),
          paragraph(
            'A dry stick cracks when it breaks. A surer way is to weigh the same bundle on two days running. If it is still losing weight it is still losing water. Dry it again on a rack, not on the ground, which gives back damp and brings insects.',
          ),
          paragraph(
            'Groups that sell by weight are tempted to hand in half-dry sticks, which are heavier. The gain is an illusion. The water is lost on the way, and the buyer pays for what arrives. If some of the sticks go mouldy, it is not only water that is lost but the next order.',
          ),
          heading('Clean and free of mould'),
          bullets(
            'Scrape off every scrap of leaf; it holds water.',
            'Do not tie bundles while they are warm from the sun.',
            'Store on shelves, a hand’s breadth from the wall.',
            'Look for grey or black specks before closing a sack. One mouldy bundle infects the whole sack.',
          ),
          factBox(
            'Keep in the store',
            'Wooden rules of 120 and 80 cm',
            'One scale for everyone',
            'A book: maker, date, weight, result',
            'A separate place for sticks that have not passed',
          ),
          paragraph(
            'Sticks that fail still sell as local brooms, as long as they stay out of the export bundles. The conditions of each kind are on our pages on ',
            linkTo(at.document('products', 'lidi-nipah'), 'nipah'),
            ' and ',
            linkTo(at.document('products', 'lidi-sawit'), 'oil-palm sticks'),
            '.',
          ),
        ),
    },
  },
};
