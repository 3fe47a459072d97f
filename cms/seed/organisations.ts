/** Organisations that demo texts name. `key` is the slug. */
export const organisations = [
  {
    key: 'redaksi-tembus',
    name: { id: 'Redaksi Tembus', en: 'Tembus newsroom' },
    abbreviation: null,
    type: 'media',
    website: null,
    description: {
      id: 'Ruang redaksi situs ini. Nama staf pada contoh adalah rekaan.',
      en: 'The newsroom of this site. Staff names in the demo are invented.',
    },
  },
  {
    key: 'tp-pkk-kaltim',
    name: { id: 'Tim Penggerak PKK Provinsi Kalimantan Timur', en: 'PKK of East Kalimantan' },
    abbreviation: 'TP-PKK Kaltim',
    type: 'community',
    website: null,
    description: {
      id: 'Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga tingkat provinsi.',
      en: 'The provincial arm of the family empowerment and welfare movement.',
    },
  },
  {
    key: 'dkp3a-kaltim',
    name: {
      id: 'Dinas Kependudukan, Pemberdayaan Perempuan dan Perlindungan Anak Provinsi Kalimantan Timur',
      en: 'East Kalimantan Office for Population, Women’s Empowerment and Child Protection',
    },
    abbreviation: 'DKP3A Kaltim',
    type: 'government',
    website: null,
    description: {
      id: 'Dinas provinsi yang menangani kependudukan, pemberdayaan perempuan, dan perlindungan anak.',
      en: 'The provincial office for population, women’s empowerment and child protection.',
    },
  },
  {
    key: 'dekranas',
    name: { id: 'Dewan Kerajinan Nasional', en: 'National Crafts Council' },
    abbreviation: 'Dekranas',
    type: 'community',
    website: null,
    description: {
      id: 'Wadah pembinaan kerajinan tingkat nasional.',
      en: 'The national body that supports handicrafts.',
    },
  },
  {
    key: 'bank-indonesia',
    name: { id: 'Bank Indonesia', en: 'Bank Indonesia' },
    abbreviation: 'BI',
    type: 'bank',
    website: 'https://www.bi.go.id/',
    description: {
      id: 'Bank sentral Republik Indonesia.',
      en: 'The central bank of the Republic of Indonesia.',
    },
  },
  {
    key: 'pt-masagenah',
    name: { id: 'PT Masagenah', en: 'PT Masagenah' },
    abbreviation: null,
    type: 'company',
    website: null,
    description: {
      id: 'Perusahaan yang pada Oktober 2021 mengekspor arang halaban dan lidi dari BUMDes Kalimantan Timur ke Kanada.',
      en: 'The company that in October 2021 exported halaban charcoal and sticks from village enterprises to Canada.',
    },
  },
  {
    key: 'antara-kaltim',
    name: { id: 'ANTARA News Kalimantan Timur', en: 'ANTARA News East Kalimantan' },
    abbreviation: 'ANTARA',
    type: 'media',
    website: 'https://kaltim.antaranews.com/',
    description: {
      id: 'Kantor berita ANTARA biro Kalimantan Timur.',
      en: 'The East Kalimantan bureau of the ANTARA news agency.',
    },
  },
  {
    key: 'badan-karantina-indonesia',
    name: { id: 'Badan Karantina Indonesia', en: 'Indonesian Quarantine Authority' },
    abbreviation: 'Barantin',
    type: 'government',
    website: 'https://karantinaindonesia.go.id/',
    description: {
      id: 'Badan yang memeriksa hewan, ikan, tumbuhan, dan produknya, serta menerbitkan sertifikat kesehatannya.',
      en: 'The body that inspects animals, fish, plants and their products and issues health certificates.',
    },
  },
  {
    key: 'kelas-ekspor-contoh',
    name: { id: 'Kelas Ekspor (contoh)', en: 'Export Class (example)' },
    abbreviation: null,
    type: 'school',
    website: 'https://kelas.contoh.example/',
    description: {
      id: 'Lembaga pelatihan rekaan untuk contoh. Bukan lembaga nyata.',
      en: 'A training body invented for the demo. It does not exist.',
    },
  },
] as const;
