import type { Source } from './demoText.ts';

/** Published reports whose facts the demo retells; only the facts are taken. */
export const sources = {
  paser: {
    name: 'ANTARA News Kalimantan Timur, 2021, berita 126797',
    url: 'https://kaltim.antaranews.com/berita/126797',
  },
  canada: {
    name: 'ANTARA News Kalimantan Selatan, Oktober 2021, berita 287165',
    url: 'https://kalsel.antaranews.com/berita/287165',
  },
  pakistan: {
    name: 'Swatani, ekspor lidi kelapa sawit ke Pakistan',
    url: 'https://swatani.id/',
  },
  nepal: {
    name: 'broomsticksuppliers.com, September 2021',
    url: 'https://broomsticksuppliers.com/',
  },
  doubtful: {
    name: 'Suara Kaltim, 4 Desember 2020',
    url: 'https://kaltim.suara.com/',
    date: '2020-12-04',
  },
} satisfies Record<string, Source>;

/** Names the source of a figure that belongs to an invented story. */
export const inventedSource = { name: 'Contoh rekaan / invented example' };
