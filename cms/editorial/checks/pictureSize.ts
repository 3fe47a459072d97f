import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** In pixels: the largest size in which readers are shown a picture. */
export const leadPictureWidth = 1600;

/** A main picture that is too small is stretched on large screens and in previews of links. */
export const pictureSize: Check = ({ image }, context) => {
  const picture = image === null ? undefined : context.pictures.get(image);
  if (!picture?.width || picture.width >= leadPictureWidth) return [];
  const { filename, width } = picture;
  const message = {
    id: `Gambar utama ${filename} lebarnya ${width} piksel; di bawah ${leadPictureWidth} tampak buram di layar besar.`,
    en: `The main picture ${filename} is ${width} pixels wide; below ${leadPictureWidth} it is blurred on large screens.`,
  };
  return toFindings('pictureSize', 'advice', context, [{ field: 'image', message }]);
};
