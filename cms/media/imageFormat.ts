export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif';

export const imageExtensions: Record<ImageFormat, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
};

/** The format by the first bytes of a file, or null if it is none that we accept. */
export function getImageFormat(bytes: Buffer): ImageFormat | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  if (textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP') return 'webp';
  if (textAt(bytes, 4) === 'ftyp' && textAt(bytes, 8) === 'avif') return 'avif';
  return null;
}

function textAt(bytes: Buffer, start: number): string {
  return bytes.toString('latin1', start, start + 4);
}
