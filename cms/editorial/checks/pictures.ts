import { getBodyPictures } from './body.ts';
import type { CheckedText } from './checkedText.ts';
import type { CheckContext, CheckedPicture } from './finding.ts';

interface Shown {
  /** The form field that shows the picture. */
  field: string;
  /** Undefined when the picture is gone. */
  picture: CheckedPicture | undefined;
}

/** Ids of all pictures that a text shows, each once. */
export function getPictureIds(text: CheckedText): string[] {
  const ids = [text.image, ...getBodyPictures(text), text.seo.image];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The pictures of a text with the field where each is chosen first. */
export function getShown(text: CheckedText, { pictures }: CheckContext): Shown[] {
  const inBody = new Set(getBodyPictures(text));
  return getPictureIds(text).map((id) => ({
    field: id === text.image ? 'image' : inBody.has(id) ? 'body' : 'seo.image',
    picture: pictures.get(id),
  }));
}
