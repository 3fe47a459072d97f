const indonesian = {
  title: 'Pemeriksaan',
  checking: 'Memeriksa naskah…',
  silent:
    'Pemeriksaan tidak menjawab. Naskah belum diperiksa ulang; dicoba lagi saat Anda menulis.',
  none: 'Tidak ada yang perlu dibenahi.',
  errors: (count: number) => `Harus dibenahi sebelum terbit (${count})`,
  advice: (count: number) => `Saran (${count})`,
  elsewhere: { id: 'Versi Indonesia: ', en: 'Versi Inggris: ' },
};

export type CheckWords = typeof indonesian;

const english: CheckWords = {
  title: 'Checks',
  checking: 'Checking the text…',
  silent:
    'The checks do not answer. The text has not been checked anew; they are asked again as you write.',
  none: 'Nothing to mend.',
  errors: (count) => `To be mended before publishing (${count})`,
  advice: (count) => `Advice (${count})`,
  elsewhere: { id: 'Indonesian version: ', en: 'English version: ' },
};

export function getCheckWords(language: string): CheckWords {
  return language === 'en' ? english : indonesian;
}
