import sharp from 'sharp';

const files = new Map<string, Promise<Buffer>>();

/** The bytes of a generated picture. All pictures are one: size and format differ. */
export function getFile(file: string): Promise<Buffer> {
  const [, width = 'share', extension = ''] = /^picture-\d+-?(\d+|share)?\.(\w+)$/.exec(file) ?? [];
  const key = `${width}.${extension}`;
  const made = files.get(key) ?? makeFile(width === 'share' ? 1200 : Number(width), extension);
  files.set(key, made);
  return made;
}

function makeFile(width: number, extension: string): Promise<Buffer> {
  const height = width * 0.75;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><pattern id="p" width="48" height="48" patternUnits="userSpaceOnUse">
      <path d="M0 24 24 0 48 24 24 48Z" fill="#8a4b2a"/>
      <circle cx="24" cy="24" r="9" fill="#e3b23c"/></pattern></defs>
    <rect width="100%" height="100%" fill="#f4e9d8"/>
    <rect width="100%" height="100%" fill="url(#p)"/>
  </svg>`;
  const image = sharp(Buffer.from(picture));
  if (extension === 'avif') return image.avif({ effort: 0 }).toBuffer();
  return extension === 'webp' ? image.webp().toBuffer() : image.jpeg().toBuffer();
}
