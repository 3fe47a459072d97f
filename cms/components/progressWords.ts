/** What is said of a change on its way to readers. */
interface ChangeWords {
  waiting: string;
  late: string;
  absent: string;
  unattended: string;
  live: string;
  found: string;
  rolledBack: string;
  failed: string;
}

interface ProgressWords {
  title: string;
  unpublished: string;
  searching: string;
  within: string;
  silent: string;
  open: { id: string; en: string };
  publication: ChangeWords;
  withdrawal: ChangeWords;
}

const indonesian: ProgressWords = {
  title: 'Terbit',
  unpublished: 'Belum terbit.',
  searching: 'Pencarian menyusul…',
  within: 'dalam',
  silent: 'CMS tidak menjawab. Muat ulang halaman ini.',
  open: { id: 'Buka halaman', en: 'Buka halaman Inggris' },
  publication: {
    waiting: 'Menerbitkan…',
    late: 'Tersimpan. Belum ada laporan dari penerbit: ia menjawab, tetapi mungkin masih bekerja. Ia memeriksa sendiri setiap menit.',
    absent:
      'Tersimpan, tetapi penerbit situs tidak menjawab: belum tayang. Begitu penerbit jalan lagi, halaman ini tayang dengan sendirinya.',
    unattended:
      'Tersimpan. Penerbit situs belum dihubungkan; halaman ini tayang pada ekspor berikut.',
    live: 'Tayang',
    found: 'Ditemukan pencarian',
    rolledBack:
      'Situs dikembalikan ke terbitan lama; perubahan ini terlihat pada penerbitan berikut.',
    failed: 'Belum tayang; halaman lama tetap terbuka.',
  },
  withdrawal: {
    waiting: 'Menarik…',
    late: 'Ditarik, tetapi belum ada laporan dari penerbit: halaman ini mungkin masih terbuka. Penerbit memeriksa sendiri setiap menit.',
    absent:
      'Ditarik, tetapi penerbit situs tidak menjawab: di situs halaman ini masih ada. Begitu penerbit jalan lagi, halaman ini hilang dengan sendirinya.',
    unattended:
      'Ditarik. Penerbit situs belum dihubungkan; halaman ini hilang pada ekspor berikut.',
    live: 'Hilang dari situs',
    found: 'Hilang dari pencarian',
    rolledBack:
      'Terlihat lagi karena situs dikembalikan ke terbitan lama; hilang lagi pada penerbitan berikut.',
    failed: 'Belum hilang; halaman ini masih terbuka.',
  },
};

const english: ProgressWords = {
  title: 'Publication',
  unpublished: 'Not published.',
  searching: 'Search follows…',
  within: 'in',
  silent: 'The CMS does not answer. Load this page again.',
  open: { id: 'Open the Indonesian page', en: 'Open the page' },
  publication: {
    waiting: 'Publishing…',
    late: 'Saved. No report from the publisher yet: it answers, but may still be at work. It checks by itself every minute.',
    absent:
      'Saved, but the publisher does not answer: not live yet. Once it runs again, this page goes live by itself.',
    unattended: 'Saved. No publisher is connected; this page goes live with the next export.',
    live: 'Live',
    found: 'Found by search',
    rolledBack: 'The site was rolled back; this change shows with the next release.',
    failed: 'Not live yet; the old page stays open.',
  },
  withdrawal: {
    waiting: 'Withdrawing…',
    late: 'Withdrawn, but no report from the publisher yet: this page may still be open. The publisher checks by itself every minute.',
    absent:
      'Withdrawn, but the publisher does not answer: the site still has this page. Once it runs again, the page goes by itself.',
    unattended: 'Withdrawn. No publisher is connected; this page goes with the next export.',
    live: 'Gone from the site',
    found: 'Gone from search',
    rolledBack: 'Seen again, as the site was rolled back; it goes again with the next release.',
    failed: 'Not gone yet; this page is still open.',
  },
};

export function getProgressWords(language: string): ProgressWords {
  return language === 'en' ? english : indonesian;
}
