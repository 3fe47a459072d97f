import type { CheckedText } from './checkedText.ts';
import { toFindings } from './finding.ts';
import type { Check, CheckContext, Found } from './finding.ts';

/** A text under licence names the licence that lies in the files and still holds. */
export const licence: Check = (text, context) => {
  const message = text.rights.ground === 'licence' ? findFault(text, context) : null;
  const found = message ? [{ field: 'rights.licence', message }] : [];
  return toFindings('licence', 'error', context, found);
};

function findFault(
  { publishedAt, rights }: CheckedText,
  context: CheckContext,
): Found['message'] | null {
  const onFile = rights.licence ? context.licences.get(rights.licence) : undefined;
  if (!onFile) {
    return {
      id: 'Surat lisensi belum dilampirkan. Unggah atau pilih berkasnya.',
      en: 'The licence is not attached yet. Upload or choose its file.',
    };
  }
  const { name, validUntil } = onFile;
  // A licence that ends on a day holds through that day, and for what came out under it.
  const at = Math.min(context.now.getTime(), Date.parse(publishedAt) || Infinity);
  if (!validUntil || endOfDay(validUntil) > at) return null;
  return {
    id: `Lisensi “${name}” sudah habis masa berlakunya.`,
    en: `The licence “${name}” has expired.`,
  };
}

function endOfDay(date: string): number {
  return Date.parse(date) + 24 * 60 * 60 * 1000;
}
