import { toFindings } from './finding.ts';
import type { Check, Found } from './finding.ts';
import { getShown } from './pictures.ts';

/** People who do not see a picture are told what it shows (WCAG 2.2, 1.1.1). */
export const altText: Check = (text, context) => {
  const shown = getShown(text, context);
  const gone = shown.flatMap(({ field, picture }) => (picture ? [] : [toGone(field)]));
  const silent = shown.flatMap(({ field, picture }) =>
    picture && !picture.alt.id ? [toSilent(field, picture.filename)] : [],
  );
  const untranslated = shown.flatMap(({ field, picture }) =>
    context.locale === 'en' && picture?.alt.id && !picture.alt.en
      ? [toUntranslated(field, picture.filename)]
      : [],
  );
  return [
    ...toFindings('altText', 'error', context, [...gone, ...silent]),
    ...toFindings('altText', 'advice', context, untranslated),
  ];
};

function toGone(field: string): Found {
  const message = {
    id: 'Gambar di sini sudah dihapus. Pilih gambar lain.',
    en: 'The picture here was deleted. Choose another.',
  };
  return { field, message };
}

function toSilent(field: string, filename: string): Found {
  const message = {
    id: `Gambar ${filename} belum punya teks alternatif. Tulis apa yang terlihat.`,
    en: `The picture ${filename} has no alternative text yet. Say what is seen.`,
  };
  return { field, message };
}

function toUntranslated(field: string, filename: string): Found {
  const message = {
    id: `Teks alternatif gambar ${filename} belum ada dalam bahasa Inggris; pembaca Inggris mendapat yang Indonesia.`,
    en: `The alternative text of ${filename} is not in English yet; readers get the Indonesian one.`,
  };
  return { field, message };
}
