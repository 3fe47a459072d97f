import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';
import { getShown } from './pictures.ts';

export const pictureRights: Check = (text, context) => {
  const found = getShown(text, context).flatMap(({ field, picture }) =>
    picture && !picture.rights
      ? [
          {
            field,
            message: {
              id: `Hak pakai gambar ${picture.filename} belum dipilih.`,
              en: `The rights of the picture ${picture.filename} are not chosen yet.`,
            },
          },
        ]
      : [],
  );
  return toFindings('pictureRights', 'error', context, found);
};
