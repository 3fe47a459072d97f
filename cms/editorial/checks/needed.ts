import { toFindings } from './finding.ts';
import type { Check, Found } from './finding.ts';

/** Without these there is nothing to read; a draft may still lack them when it is approved. */
export const needed: Check = ({ title, body, image }, context) => {
  const found: Found[] = [];
  if (!title) found.push(missingTitle);
  if (body.length === 0) found.push(missingBody);
  if (!image) found.push(missingPicture);
  return toFindings('needed', 'error', context, found);
};

const missingTitle: Found = {
  field: 'title',
  message: { id: 'Judul belum ditulis.', en: 'There is no title yet.' },
};

const missingBody: Found = {
  field: 'body',
  message: { id: 'Naskah masih kosong.', en: 'The body is still empty.' },
};

const missingPicture: Found = {
  field: 'image',
  message: { id: 'Gambar utama belum dipilih.', en: 'No main picture is chosen yet.' },
};
