/** What a picture must say before a published document may show it. */
export interface PictureFacts {
  alt?: string | null;
  credit?: string | null;
}

/** Which of the required facts a picture lacks. */
export function missingPictureFacts(picture: PictureFacts): ('alt' | 'credit')[] {
  return (['alt', 'credit'] as const).filter((fact) => !picture[fact]?.trim());
}
