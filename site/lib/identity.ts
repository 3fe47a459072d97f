import type { Locale } from './parts.ts';

/** Who speaks: the site and the programme behind it. */
export interface Identity {
  name: string;
  tagline: string;
  description: string;
  publisher: string;
  language: string;
}

const identities: Record<Locale, Identity> = {
  id: {
    name: 'Tembus',
    tagline: 'Dari Kalimantan Timur ke pasar dunia',
    description:
      'Berita, kisah, dan profil usaha perempuan Kalimantan Timur yang menjual ke luar negeri.',
    publisher: 'TP PKK Provinsi Kalimantan Timur',
    language: 'id-ID',
  },
  en: {
    name: 'Tembus',
    tagline: 'From East Kalimantan to the world',
    description:
      'News, stories and profiles of women-run businesses of East Kalimantan that sell abroad.',
    publisher: 'TP PKK of East Kalimantan Province',
    language: 'en',
  },
};

export function getIdentity(locale: Locale): Identity {
  return identities[locale];
}
