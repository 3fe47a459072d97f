import type { DemoArticle } from '../demoText.ts';
import { body, bullets, heading, paragraph } from '../lexical.ts';

/** Articles still on the desk; readers never see them. */
export const drafts: DemoArticle[] = [
  {
    key: 'gudang-bersama',
    status: 'draft',
    publishedAt: '2026-11-22T08:00:00+08:00',
    picture: 'memuat-kontainer',
    place: 'Penajam',
    region: 'penajam-paser-utara',
    credits: [{ role: 'writer', person: 'dayang-lestari' }],
    ground: 'own',
    topics: ['ekspor'],
    notes: 'Draf. Tunggu jawaban kelompok tentang sewa gudang sebelum disunting.',
    wording: {
      id: {
        title: 'Draf: satu gudang untuk lima kelompok, siapa memegang kuncinya?',
        slug: 'satu-gudang-untuk-lima-kelompok',
        summary:
          'Menyewa gudang bersama menekan ongkos, tetapi menuntut aturan. Draf ini menunggu wawancara dan belum boleh terbit sebelum semua pihak dihubungi.',
        body: () =>
          body(
            paragraph(
              'Lima kelompok dapat mengisi satu kontainer lebih cepat daripada satu kelompok. Naskah ini akan membahas aturan pemakaian gudang bersama.',
            ),
            heading('Yang masih harus ditanyakan'),
            bullets(
              'Siapa menandatangani sewa?',
              'Bagaimana barang tiap kelompok dibedakan?',
              'Siapa menanggung barang rusak?',
            ),
          ),
      },
    },
  },
  {
    key: 'rumput-laut',
    status: 'draft',
    publishedAt: '2026-11-23T08:00:00+08:00',
    picture: 'wilayah-berau',
    place: 'Tanjung Redeb',
    region: 'berau',
    credits: [{ role: 'writer', person: 'bayu-pranata' }],
    ground: 'own',
    topics: ['mutu-produk'],
    notes: 'Draf. Kadar air perlu sumber.',
    changesAsked: 'Sebutkan sumber untuk kadar air, dan siapa yang mengukurnya.',
    wording: {
      id: {
        title: 'Draf: rumput laut pesisir Berau dan cara mengeringkannya',
        slug: 'rumput-laut-pesisir-berau',
        summary:
          'Catatan awal tentang pengeringan rumput laut di pesisir Berau. Angka kadar air belum bersumber, sehingga naskah ini tetap menjadi draf redaksi.',
        body: () =>
          body(
            paragraph(
              'Rumput laut dijemur di para-para, seperti lidi. Naskah menunggu sumber untuk angka kadar air.',
            ),
          ),
      },
    },
  },
];
