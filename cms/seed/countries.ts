/** Countries that demo texts and sellers name. Codes are ISO 3166-1 alpha-2. */
export const countries = [
  { key: 'kanada', code: 'CA', name: { id: 'Kanada', en: 'Canada' } },
  { key: 'pakistan', code: 'PK', name: { id: 'Pakistan', en: 'Pakistan' } },
  { key: 'india', code: 'IN', name: { id: 'India', en: 'India' } },
  { key: 'nepal', code: 'NP', name: { id: 'Nepal', en: 'Nepal' } },
  { key: 'malaysia', code: 'MY', name: { id: 'Malaysia', en: 'Malaysia' } },
  { key: 'singapura', code: 'SG', name: { id: 'Singapura', en: 'Singapore' } },
  { key: 'jepang', code: 'JP', name: { id: 'Jepang', en: 'Japan' } },
  { key: 'korea-selatan', code: 'KR', name: { id: 'Korea Selatan', en: 'South Korea' } },
  { key: 'belanda', code: 'NL', name: { id: 'Belanda', en: 'Netherlands' } },
  { key: 'jerman', code: 'DE', name: { id: 'Jerman', en: 'Germany' } },
  { key: 'australia', code: 'AU', name: { id: 'Australia', en: 'Australia' } },
  {
    key: 'uni-emirat-arab',
    code: 'AE',
    name: { id: 'Uni Emirat Arab', en: 'United Arab Emirates' },
  },
];
