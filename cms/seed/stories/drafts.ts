import type { DemoStory } from '../demoText.ts';
import { body, paragraph } from '../lexical.ts';
import { exampleNotice } from './exampleNotice.ts';

/** Stories still on the desk; readers never see them. */
export const drafts: DemoStory[] = [
  {
    key: 'lada-jerman',
    status: 'draft',
    publishedAt: '2026-11-21T08:00:00+08:00',
    picture: 'lada-malonan',
    place: 'Tenggarong',
    region: 'kutai-kartanegara',
    credits: [{ role: 'writer', person: 'bayu-pranata' }],
    ground: 'own',
    topics: ['ekspor'],
    products: ['lada'],
    countries: ['jerman'],
    sellers: ['lada-loa-kulu-contoh'],
    figures: [],
    milestones: [],
    helpers: [],
    notes: 'Draf. Tunggu foto panen dan persetujuan anggota.',
    wording: {
      id: {
        title: 'Draf kisah contoh: satu palet lada dari tiga puluh empat kebun',
        slug: 'satu-palet-lada-dari-tiga-puluh-empat-kebun',
        summary:
          'Kisah contoh yang masih draf: tiga puluh empat pekebun menyatukan lada agar cukup satu palet. Foto panen dan persetujuan anggota belum lengkap.',
        body: () =>
          body(
            exampleNotice.id,
            paragraph('Naskah ini menunggu foto panen dan persetujuan anggota kelompok.'),
          ),
      },
    },
  },
];
