/** What a demo picture says beside itself: alt text, caption and credit. */
export interface PictureEntry {
  alt: { id: string; en: string };
  caption: { id: string; en: string };
  credit: string;
}

const credit = 'Tembus';

/** Every picture of the demo. A name is a file name; the drawing itself comes from `drawPicture`. */
export const pictureList = {
  'arang-halaban': {
    alt: {
      id: 'Ilustrasi tumpukan arang kayu halaban di samping karung anyaman',
      en: 'Illustration of a heap of halaban charcoal beside a woven sack',
    },
    caption: {
      id: 'Arang halaban dipilah menurut panjang batang sebelum dikemas.',
      en: 'Halaban charcoal is sorted by length before it is packed.',
    },
    credit,
  },
  'tungku-arang': {
    alt: {
      id: 'Ilustrasi tungku arang dari tanah liat dengan asap tipis di tepi hutan',
      en: 'Illustration of a clay charcoal kiln with thin smoke at the edge of a forest',
    },
    caption: {
      id: 'Tungku tanah liat: asap yang menipis menandai pembakaran hampir selesai.',
      en: 'A clay kiln: thinning smoke shows that the burn is almost done.',
    },
    credit,
  },
  'pohon-nipah': {
    alt: {
      id: 'Ilustrasi rumpun nipah di tepi sungai payau saat air tenang',
      en: 'Illustration of nipah palms on the bank of a calm, brackish river',
    },
    caption: {
      id: 'Nipah tumbuh di muara yang berair payau.',
      en: 'Nipah grows in estuaries, where the water is brackish.',
    },
    credit,
  },
  'lidi-nipah': {
    alt: {
      id: 'Ilustrasi ikatan lidi nipah panjang yang disusun rapi',
      en: 'Illustration of long nipah sticks tied in tidy bundles',
    },
    caption: {
      id: 'Lidi nipah untuk ekspor diikat menurut panjangnya.',
      en: 'Nipah sticks for export are bundled by length.',
    },
    credit,
  },
  'lidi-sawit': {
    alt: {
      id: 'Ilustrasi ikatan lidi kelapa sawit di depan pelepah daun',
      en: 'Illustration of bundles of oil-palm sticks in front of a palm frond',
    },
    caption: {
      id: 'Lidi sawit diraut dari anak daun pelepah yang dipangkas.',
      en: 'Oil-palm sticks are stripped from the leaflets of pruned fronds.',
    },
    credit,
  },
  'menjemur-lidi': {
    alt: {
      id: 'Ilustrasi lidi dijemur di atas para-para bambu di bawah matahari',
      en: 'Illustration of palm sticks drying on a bamboo rack in the sun',
    },
    caption: {
      id: 'Lidi dijemur di atas para-para agar tidak menyentuh tanah.',
      en: 'Sticks dry on a raised rack so that they do not touch the ground.',
    },
    credit,
  },
  'mengukur-lidi': {
    alt: {
      id: 'Ilustrasi sebatang lidi diukur di atas mistar kayu 120 sentimeter',
      en: 'Illustration of a palm stick measured on a 120-centimetre wooden rule',
    },
    caption: {
      id: 'Lidi nipah sekurang-kurangnya 120 sentimeter, lidi sawit 80 sentimeter.',
      en: 'Nipah sticks must reach 120 centimetres, oil-palm sticks 80.',
    },
    credit,
  },
  'membuat-sapu': {
    alt: {
      id: 'Ilustrasi tangan mengikat lidi menjadi sapu',
      en: 'Illustration of hands tying palm sticks into a broom',
    },
    caption: {
      id: 'Di negara tujuan, lidi dirakit menjadi sapu.',
      en: 'In the country of destination the sticks become brooms.',
    },
    credit,
  },
  'pelabuhan-balikpapan': {
    alt: {
      id: 'Ilustrasi kapal, derek, dan tumpukan peti kemas di pelabuhan',
      en: 'Illustration of a ship, cranes and stacked containers in a port',
    },
    caption: {
      id: 'Barang dari kampung berangkat dalam peti kemas.',
      en: 'Goods from the villages leave in containers.',
    },
    credit,
  },
  'memuat-kontainer': {
    alt: {
      id: 'Ilustrasi pekerja memuat karung ke dalam peti kemas terbuka',
      en: 'Illustration of workers loading sacks into an open container',
    },
    caption: {
      id: 'Muatan disusun rapat agar tidak bergeser selama pelayaran.',
      en: 'A load is stowed tightly so that it does not shift at sea.',
    },
    credit,
  },
  'sungai-mahakam': {
    alt: {
      id: 'Ilustrasi perahu di Sungai Mahakam saat matahari terbit',
      en: 'Illustration of a boat on the Mahakam River at sunrise',
    },
    caption: {
      id: 'Sungai Mahakam, jalan barang dari hulu ke hilir.',
      en: 'The Mahakam River carries goods from upstream to the coast.',
    },
    credit,
  },
  'rapat-kelompok': {
    alt: {
      id: 'Ilustrasi sekelompok perempuan duduk melingkar dalam rapat usaha',
      en: 'Illustration of a group of women seated in a circle at a business meeting',
    },
    caption: {
      id: 'Harga dan jadwal disepakati dalam rapat kelompok.',
      en: 'Prices and schedules are agreed at group meetings.',
    },
    credit,
  },
  'ruang-pelatihan': {
    alt: {
      id: 'Ilustrasi ruang pelatihan dengan peserta menghadap papan tulis',
      en: 'Illustration of a training room with participants facing a whiteboard',
    },
    caption: {
      id: 'Kelas ekspor dimulai dari menghitung harga pokok.',
      en: 'Export classes begin with working out the cost price.',
    },
    credit,
  },
  'bentang-paser': {
    alt: {
      id: 'Ilustrasi bukit hijau, kebun, dan sungai di Kabupaten Paser',
      en: 'Illustration of green hills, gardens and a river in Paser Regency',
    },
    caption: {
      id: 'Bentang alam Kabupaten Paser, bagian selatan Kalimantan Timur.',
      en: 'Landscape of Paser Regency, in the south of East Kalimantan.',
    },
    credit,
  },
  'tenun-ulap-doyo': {
    alt: {
      id: 'Ilustrasi kain tenun ulap doyo bermotif geometris hitam dan merah',
      en: 'Illustration of ulap doyo cloth with a geometric pattern in black and red',
    },
    caption: {
      id: 'Ulap doyo ditenun dari serat daun doyo.',
      en: 'Ulap doyo is woven from the fibre of doyo leaves.',
    },
    credit,
  },
  'menenun-doyo': {
    alt: {
      id: 'Ilustrasi penenun bekerja pada alat tenun gedog',
      en: 'Illustration of a weaver at work on a backstrap loom',
    },
    caption: {
      id: 'Menenun dengan gedog: satu kain memerlukan berminggu-minggu.',
      en: 'Weaving on a backstrap loom: one cloth takes weeks.',
    },
    credit,
  },
  amplang: {
    alt: {
      id: 'Ilustrasi kerupuk amplang dalam mangkuk dan kantong kemasan',
      en: 'Illustration of amplang crackers in a bowl and in a pouch',
    },
    caption: {
      id: 'Amplang, kerupuk ikan khas pesisir Kalimantan Timur.',
      en: 'Amplang, the fish cracker of the East Kalimantan coast.',
    },
    credit,
  },
  'madu-kelulut': {
    alt: {
      id: 'Ilustrasi botol madu kelulut di samping sarang lebah tanpa sengat',
      en: 'Illustration of a bottle of kelulut honey beside a stingless-bee hive',
    },
    caption: {
      id: 'Madu kelulut berasal dari lebah tanpa sengat dan berasa asam manis.',
      en: 'Kelulut honey comes from stingless bees and tastes sweet and sour.',
    },
    credit,
  },
  'gula-aren': {
    alt: {
      id: 'Ilustrasi gula aren cetak dan gula semut dalam tempurung kelapa',
      en: 'Illustration of moulded palm sugar and palm sugar granules in a coconut shell',
    },
    caption: {
      id: 'Gula aren cetak dan gula semut dari nira yang sama.',
      en: 'Moulded and granulated sugar from the same palm sap.',
    },
    credit,
  },
  'keripik-pisang': {
    alt: {
      id: 'Ilustrasi keripik pisang kepok dalam kemasan berdiri',
      en: 'Illustration of kepok banana chips in a stand-up pouch',
    },
    caption: {
      id: 'Keripik pisang kepok dengan kemasan yang dapat ditutup kembali.',
      en: 'Kepok banana chips in a resealable pouch.',
    },
    credit,
  },
  'minyak-kelapa': {
    alt: {
      id: 'Ilustrasi botol minyak kelapa murni di antara belahan kelapa',
      en: 'Illustration of a bottle of virgin coconut oil among coconut halves',
    },
    caption: {
      id: 'Minyak kelapa murni dibuat tanpa pemanasan tinggi.',
      en: 'Virgin coconut oil is made without high heat.',
    },
    credit,
  },
  'anyaman-rotan': {
    alt: {
      id: 'Ilustrasi tas anjat dan keranjang dari anyaman rotan',
      en: 'Illustration of an anjat bag and baskets of woven rattan',
    },
    caption: {
      id: 'Anjat, tas anyaman rotan dari pedalaman Kalimantan.',
      en: 'The anjat, a woven rattan bag from the interior of Kalimantan.',
    },
    credit,
  },
  'lada-malonan': {
    alt: {
      id: 'Ilustrasi butir lada di atas tampah bambu',
      en: 'Illustration of peppercorns on a round bamboo tray',
    },
    caption: {
      id: 'Lada dijemur di atas tampah sebelum disortir.',
      en: 'Pepper dries on a bamboo tray before it is sorted.',
    },
    credit,
  },
  menimbang: {
    alt: {
      id: 'Ilustrasi karung di atas timbangan duduk dan buku catatan',
      en: 'Illustration of a sack on a platform scale next to a notebook',
    },
    caption: {
      id: 'Setiap karung ditimbang dan dicatat.',
      en: 'Every sack is weighed and written down.',
    },
    credit,
  },
  mengemas: {
    alt: {
      id: 'Ilustrasi tangan menempelkan label pada kotak kemasan di meja kerja',
      en: 'Illustration of hands putting a label on a box at a work table',
    },
    caption: {
      id: 'Label memuat isi, berat bersih, kode produksi, dan alamat pembuat.',
      en: 'A label states contents, net weight, batch code and maker’s address.',
    },
    credit,
  },
  'kode-qr': {
    alt: {
      id: 'Ilustrasi telepon memindai kode QR pada kemasan produk',
      en: 'Illustration of a telephone scanning a QR code on a package',
    },
    caption: {
      id: 'Kode QR pada kemasan membuka profil pembuatnya.',
      en: 'The QR code on a package opens the profile of its maker.',
    },
    credit,
  },
  'jualan-ponsel': {
    alt: {
      id: 'Ilustrasi perempuan memotret produk dengan telepon di meja dekat jendela',
      en: 'Illustration of a woman photographing a product by a window with her telephone',
    },
    caption: {
      id: 'Cahaya jendela cukup untuk foto produk yang jujur.',
      en: 'Window light is enough for an honest product photograph.',
    },
    credit,
  },
  'dokumen-ekspor': {
    alt: {
      id: 'Ilustrasi berkas, cap, dan kalkulator di atas meja',
      en: 'Illustration of documents, a stamp and a calculator on a desk',
    },
    caption: {
      id: 'Isi invoice, packing list, dan dokumen kapal harus sama.',
      en: 'Invoice, packing list and shipping documents must agree.',
    },
    credit,
  },
  'periksa-karantina': {
    alt: {
      id: 'Ilustrasi kaca pembesar memeriksa lidi kering di atas meja periksa',
      en: 'Illustration of a magnifying glass over dry palm sticks on an inspection table',
    },
    caption: {
      id: 'Petugas karantina mencari serangga, jamur, dan tanah.',
      en: 'Quarantine officers look for insects, mould and soil.',
    },
    credit,
  },
  'memeriksa-fakta': {
    alt: {
      id: 'Ilustrasi meja redaksi dengan kliping berita, pensil merah, dan kalkulator',
      en: 'Illustration of a newsroom desk with clippings, a red pencil and a calculator',
    },
    caption: {
      id: 'Angka yang janggal dihitung ulang sebelum ditulis.',
      en: 'A figure that looks odd is worked out again before it is printed.',
    },
    credit,
  },
  'peta-kaltim': {
    alt: {
      id: 'Peta bergaya Kalimantan Timur dengan sepuluh kabupaten dan kota',
      en: 'Stylised map of East Kalimantan with its ten regencies and cities',
    },
    caption: {
      id: 'Kalimantan Timur terdiri atas sepuluh kabupaten dan kota. Peta tidak berskala.',
      en: 'East Kalimantan has ten regencies and cities. Not to scale.',
    },
    credit,
  },
  'wilayah-kutai-barat': {
    alt: {
      id: 'Ilustrasi danau dan rumah panjang di Kutai Barat',
      en: 'Illustration of a lake and a longhouse in West Kutai',
    },
    caption: { id: 'Kutai Barat, negeri danau.', en: 'West Kutai, land of lakes.' },
    credit,
  },
  'wilayah-berau': {
    alt: {
      id: 'Ilustrasi pulau, terumbu karang, dan penyu di Berau',
      en: 'Illustration of islands, a reef and a turtle in Berau',
    },
    caption: { id: 'Pesisir dan pulau di Berau.', en: 'Coast and islands of Berau.' },
    credit,
  },
  'wilayah-samarinda': {
    alt: {
      id: 'Ilustrasi kota di tepi Sungai Mahakam dengan jembatan',
      en: 'Illustration of a city with a bridge on the Mahakam River',
    },
    caption: {
      id: 'Samarinda, ibu kota provinsi, di tepi Mahakam.',
      en: 'Samarinda, the provincial capital, on the Mahakam.',
    },
    credit,
  },
  'wilayah-mahakam-ulu': {
    alt: {
      id: 'Ilustrasi riam dan pegunungan hutan di hulu Mahakam',
      en: 'Illustration of rapids and forested mountains on the upper Mahakam',
    },
    caption: {
      id: 'Riam di hulu Mahakam membatasi kapan barang dapat turun.',
      en: 'Rapids on the upper Mahakam decide when goods can travel.',
    },
    credit,
  },
} as const satisfies Record<string, PictureEntry>;

export type PictureName = keyof typeof pictureList;
