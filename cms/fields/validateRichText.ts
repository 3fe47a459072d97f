import type { RichTextField } from 'payload';
import { richText } from 'payload/shared';
import { validatePictures } from '#cms/fields/validatePictures.ts';
import { toSentence } from '#cms/fields/sentence.ts';

/** About 60 000 words with their marks. */
const maxCharacters = 1_000_000;

/** The editor's own checks, a limit on length, and alt and credit of every picture inside. */
export const validateRichText: RichTextField['validate'] = async (value, options) => {
  const json = JSON.stringify(value ?? null);
  if (json.length > maxCharacters) {
    return toSentence(options.req, {
      id: 'Teks ini terlalu panjang. Bagi menjadi beberapa tulisan.',
      en: 'This text is too long. Split it into several.',
    });
  }
  const fits = await richText(value, options);
  if (fits !== true) return fits;
  return validatePictures(getPictureIds(value), options.req);
};

/** Ids of the media named by upload nodes and galleries, at any depth. */
function getPictureIds(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(getPictureIds);
  if (typeof node !== 'object' || node === null) return [];
  const own = isPicture(node) ? [node.value] : isGallery(node) ? node.images : [];
  return [...own, ...Object.values(node).flatMap(getPictureIds)];
}

function isPicture(node: object): node is { value: unknown } {
  return 'type' in node && node.type === 'upload' && 'value' in node;
}

function isGallery(node: object): node is { images: unknown[] } {
  return (
    'blockType' in node &&
    node.blockType === 'gallery' &&
    'images' in node &&
    Array.isArray(node.images)
  );
}
