import exifr from 'exifr';
import sharp from 'sharp';
import type { Metadata, Sharp } from 'sharp';
import { z } from 'zod';

/** What a picture says inside its file of who made it and on what terms; null where it is silent. */
export interface EmbeddedCredit {
  creator: string | null;
  /** How it wants to be named, such as “Sari / ANTARA”. */
  credit: string | null;
  /** Terms of use, or the address where they stand. */
  licence: string | null;
}

/** Reads it from XMP, IPTC or EXIF, in this order, of any format that we accept. */
export async function readEmbeddedCredit(bytes: Buffer): Promise<EmbeddedCredit> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { dc, photoshop, xmpRights, iptc, ifd0 } = blocks.parse(await parse(metadata));
  const creator = first(dc['creator'], iptc['Byline'], ifd0['Artist']);
  return {
    creator,
    credit: first(photoshop['Credit'], iptc['Credit']) ?? creator,
    licence: first(
      xmpRights['UsageTerms'],
      xmpRights['WebStatement'],
      dc['rights'],
      iptc['CopyrightNotice'],
      ifd0['Copyright'],
    ),
  };
}

/** Gives it to the file that will be written, in XMP and for older programs in EXIF. */
export function embedCredit(image: Sharp, credit: EmbeddedCredit): Sharp {
  const { creator, licence } = credit;
  if (Object.values(credit).every((value) => value === null)) return image;
  const exif = { ...(creator && { Artist: creator }), ...(licence && { Copyright: licence }) };
  const marked = image.withXmp(toXmp(credit));
  return Object.keys(exif).length > 0 ? marked.withExif({ IFD0: exif }) : marked;
}

const block = z.record(z.string(), z.unknown()).catch({});
const blocks = z
  .object({ dc: block, photoshop: block, xmpRights: block, iptc: block, ifd0: block })
  .catch({ dc: {}, photoshop: {}, xmpRights: {}, iptc: {}, ifd0: {} });

/** The reader knows JPEG best and WebP not at all, so it gets the blocks in a JPEG of no pixels. */
async function parse({ exif, iptc, xmp }: Metadata): Promise<unknown> {
  const segments = [
    exif && toSegment(0xe1, 'Exif\0\0', exif),
    xmp && toSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    iptc && toSegment(0xed, 'Photoshop 3.0\0', iptc),
  ].filter((segment) => segment !== undefined);
  if (segments.length === 0) return {};
  const jpeg = Buffer.concat([Buffer.of(0xff, 0xd8), ...segments, Buffer.of(0xff, 0xd9)]);
  const wanted = { tiff: true, xmp: true, iptc: true, exif: false, gps: false, mergeOutput: false };
  // Metadata that cannot be read is as good as none: the picture itself is judged elsewhere.
  return exifr.parse(jpeg, wanted).catch(() => ({}));
}

function toSegment(marker: number, opening: string, content: Buffer): Buffer | undefined {
  const head = Buffer.from(opening, 'latin1');
  const hasHead = content.subarray(0, head.length).equals(head);
  const payload = hasHead ? content : Buffer.concat([head, content]);
  if (payload.length > 0xfffd) return undefined;
  const size = payload.length + 2;
  return Buffer.concat([Buffer.of(0xff, marker, size >> 8, size & 0xff), payload]);
}

const longest = 200;

/** The first of several values that says something, whatever shape its writer gave it. */
function first(...values: unknown[]): string | null {
  for (const value of values) {
    const text = unescape(toText(value)).replaceAll(/\s+/g, ' ').trim();
    if (text) return text.slice(0, longest);
  }
  return null;
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toText).join(', ');
  return typeof value === 'object' && value !== null && 'value' in value ? toText(value.value) : '';
}

function toXmp({ creator, credit, licence }: EmbeddedCredit): string {
  const isAddress = licence !== null && /^https?:\/\//.test(licence);
  const parts = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escape(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${escape(credit)}</photoshop:Credit>`,
    licence && `<dc:rights>${toAlternative(licence)}</dc:rights>`,
    licence && isAddress && `<xmpRights:WebStatement>${escape(licence)}</xmpRights:WebStatement>`,
    licence &&
      !isAddress &&
      `<xmpRights:UsageTerms>${toAlternative(licence)}</xmpRights:UsageTerms>`,
  ].filter(Boolean);
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"' +
    ` xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${parts.join('')}` +
    '</rdf:Description></rdf:RDF></x:xmpmeta>'
  );
}

function toAlternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The reader hands out XMP as it stands in the file. */
function unescape(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (...found) => {
      const [whole, decimal, hexadecimal, name]: string[] = found;
      if (name) return entities[name.toLowerCase()] ?? whole ?? '';
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
