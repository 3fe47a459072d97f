import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';
import { getShown } from './pictures.ts';

/** Whoever made a picture is named with it (UU 28/2014 on copyright, article 5). */
export const pictureCredit: Check = (text, context) => {
  const found = getShown(text, context).flatMap(({ field, picture }) =>
    picture && !picture.credit
      ? [
          {
            field,
            message: {
              id: `Gambar ${picture.filename} belum berkredit. Sebutkan pembuatnya.`,
              en: `The picture ${picture.filename} has no credit yet. Name its maker.`,
            },
          },
        ]
      : [],
  );
  return toFindings('pictureCredit', 'error', context, found);
};
