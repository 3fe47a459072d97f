import type { PayloadRequest, ValidationError } from 'payload';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';
import { imageLimits } from '#cms/media/imageLimits.ts';
import type { Refusal } from '#cms/media/inspectImage.ts';

/** The error that tells the uploader, in her language, why the file is refused and what to do. */
export function refuseImage(refusal: Refusal, req: PayloadRequest): ValidationError {
  const message = toSentence(req, explain(refusal));
  return toFieldRefusal('media', [{ path: 'file', message }]);
}

function explain(refusal: Refusal): Sentence {
  switch (refusal.reason) {
    case 'missing':
      return {
        id: 'Belum ada gambar. Pilih berkas JPEG, PNG, WebP, atau AVIF dari perangkat Anda.',
        en: 'There is no picture yet. Choose a JPEG, PNG, WebP or AVIF file from your device.',
      };
    case 'notAnImage':
      return {
        id: 'Isi berkas ini bukan gambar JPEG, PNG, WebP, atau AVIF. Simpan gambarnya sebagai JPEG atau PNG, lalu unggah lagi.',
        en: 'The content of this file is not a JPEG, PNG, WebP or AVIF picture. Save the picture as JPEG or PNG and upload it again.',
      };
    case 'broken':
      return {
        id: 'Gambar ini rusak atau terpotong dan tidak dapat dibuka. Simpan ulang dari aplikasi foto, lalu unggah lagi.',
        en: 'This picture is damaged or cut short and cannot be opened. Save it again from a photo app and upload it again.',
      };
    case 'tooHeavy':
      return {
        id: `Berkas ini lebih dari ${toMegabytes(imageLimits.bytes)} MB. Kecilkan gambarnya, lalu unggah lagi.`,
        en: `This file is over ${toMegabytes(imageLimits.bytes)} MB. Make the picture smaller and upload it again.`,
      };
    case 'tooLarge':
      return {
        id: `Gambar ini berukuran ${refusal.width} × ${refusal.height} piksel. Paling besar ${imageLimits.side} piksel per sisi dan ${imageLimits.pixels / 1e6} megapiksel. Kecilkan, lalu unggah lagi.`,
        en: `This picture measures ${refusal.width} × ${refusal.height} pixels. The most is ${imageLimits.side} pixels a side and ${imageLimits.pixels / 1e6} megapixels. Make it smaller and upload it again.`,
      };
  }
}

function toMegabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
