import { body, bullets, heading, paragraph } from '../lexical.ts';
import type { DemoSeller } from '../demoSeller.ts';
import { exampleNotice } from './exampleNotice.ts';

/** Sellers of woven goods. */
export const crafts: DemoSeller[] = [
  {
    key: 'tenun-doyo-contoh',
    status: 'published',
    name: 'Tenun Doyo Tanjung (contoh)',
    owner: 'Yohana Ding',
    womenLed: true,
    memberCount: 23,
    region: 'kutai-barat',
    tagline: {
      id: 'Ulap doyo dengan pewarna alam, satu motif satu penenun.',
      en: 'Ulap doyo in natural dyes; each pattern has its weaver.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Dua puluh tiga penenun menanam doyo sendiri, memilin serat, dan menenun dengan gedog di rumah masing-masing.',
        ),
        heading('Pesanan'),
        bullets(
          'Motif pesanan dibicarakan lewat gambar, bukan lewat kata.',
          'Uang muka separuh, karena satu kain memerlukan beberapa pekan.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Twenty-three weavers grow their own doyo, twist the fibre and weave on backstrap looms at home.',
        ),
        heading('Orders'),
        bullets(
          'Patterns are agreed by drawing, not by description.',
          'Half is paid in advance, since a cloth takes weeks.',
        ),
      ),
    },
    picture: 'tenun-ulap-doyo',
    gallery: ['menenun-doyo', 'rapat-kelompok'],
    offers: [
      {
        product: 'ulap-doyo',
        name: { id: 'Kain ulap doyo 60 × 200 cm', en: 'Ulap doyo cloth 60 × 200 cm' },
        specification: {
          id: 'Serat doyo, pewarna alam, tenunan gedog, tepi dijahit tangan.',
          en: 'Doyo fibre, natural dyes, backstrap weave, hand-sewn hem.',
        },
        moq: '10',
        capacityPerMonth: 20,
        unit: 'piece',
        priceBasis: 'EXW',
        packing: { id: 'Digulung dalam tabung karton', en: 'Rolled in a cardboard tube' },
        leadTimeDays: 60,
        photos: ['tenun-ulap-doyo', 'menenun-doyo'],
      },
    ],
    destinations: ['jepang', 'belanda'],
    line: '12',
    links: [{ platform: 'Instagram', url: 'https://instagram.example/tenun.doyo.contoh' }],
  },
  {
    key: 'rotan-hulu-contoh',
    status: 'published',
    name: 'Rotan Hulu (contoh)',
    owner: 'Marta Belawing',
    womenLed: true,
    memberCount: 31,
    region: 'mahakam-ulu',
    tagline: {
      id: 'Anjat dan keranjang yang dianyam selama sungai terlalu deras.',
      en: 'Anjat bags and baskets, woven while the river runs too high.',
    },
    about: {
      id: body(
        exampleNotice.id,
        paragraph(
          'Tiga puluh satu perajin menganyam sepanjang tahun dan mengirim dua kali setahun, ketika air cukup untuk perahu besar.',
        ),
      ),
      en: body(
        exampleNotice.en,
        paragraph(
          'Thirty-one weavers work all year and ship twice, when there is water enough for the large boats.',
        ),
      ),
    },
    picture: 'anyaman-rotan',
    gallery: ['wilayah-mahakam-ulu', 'sungai-mahakam'],
    offers: [
      {
        product: 'anyaman-rotan',
        name: { id: 'Tas anjat', en: 'Anjat bag' },
        specification: {
          id: 'Rotan belah, tinggi 40 cm, tali rotan pilin, bebas kutu bubuk.',
          en: 'Split rattan, 40 cm high, twisted straps, free of borers.',
        },
        moq: '50',
        capacityPerMonth: 60,
        unit: 'piece',
        priceBasis: 'EXW',
        packing: { id: 'Lima bersarang per kotak', en: 'Nested in fives, boxed' },
        leadTimeDays: 90,
        photos: ['anyaman-rotan'],
      },
    ],
    destinations: ['jerman', 'jepang'],
    line: '13',
  },
];
