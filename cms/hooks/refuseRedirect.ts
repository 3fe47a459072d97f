import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { env } from '#cms/env.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import type { Sentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';
import { toForeignUrl, toOwnPath } from '#cms/publishing/cleanAddress.ts';
import { findPage } from '#cms/publishing/findPage.ts';
import { isStandingPage } from '#cms/publishing/pageAddresses.ts';

/** A redirect leads from an address without a page to one that has a page or is elsewhere. */
export const refuseRedirect: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { path, to, url } = { ...originalDoc, ...data };
  const fault = (await findPathFault(req, path)) ?? (await findTargetFault(req, path, to, url));
  if (!fault) return data;
  const message = toSentence(req, fault.sentence);
  throw toFieldRefusal('writtenRedirects', [{ path: fault.field, message }]);
};

interface Fault {
  field: 'path' | 'to' | 'url';
  sentence: Sentence;
}

async function findPathFault(req: PayloadRequest, path: string): Promise<Fault | null> {
  if (toOwnPath(path, env.SITE_URL) !== path) {
    const { host } = new URL(env.SITE_URL);
    return refuse('path', {
      id: `Alamat lama harus di situs ini (${host}), tanpa tanda tanya dan tanpa spasi, misalnya /2019/kopi-kutai/.`,
      en: `The old address must be on this site (${host}), without question mark or blanks, such as /2019/kopi-kutai/.`,
    });
  }
  if (isStandingPage(path)) {
    return refuse('path', {
      id: 'Di alamat ini ada halaman tetap situs. Halaman yang ada tidak dapat dialihkan.',
      en: 'A standing page of the site is at this address. A page that exists cannot be redirected.',
    });
  }
  const page = await findPage(req, path);
  if (!page) return null;
  return refuse('path', {
    id: `Di alamat ini “${page.name}” sedang terbit. Halaman yang terbit tidak dapat dialihkan; tarik dulu, atau ubah alamatnya.`,
    en: `“${page.name}” is published at this address. A published page cannot be redirected; withdraw it first, or change its address.`,
  });
}

async function findTargetFault(
  req: PayloadRequest,
  path: string,
  to: unknown,
  url: string | null | undefined,
): Promise<Fault | null> {
  if (to) return null;
  if (!url) {
    return refuse('to', {
      id: 'Pilih halaman tujuan, atau tulis alamat web tujuan.',
      en: 'Choose the page to lead to, or write the web address to lead to.',
    });
  }
  const own = toOwnPath(url, env.SITE_URL);
  if (own === null && toForeignUrl(url, env.SITE_URL) === null) {
    return refuse('url', {
      id: 'Tulis alamat web lengkap yang diawali https://, tanpa spasi.',
      en: 'Write the complete web address, starting with https://, without blanks.',
    });
  }
  if (own === path) {
    return refuse('url', {
      id: 'Pengalihan ini mengantar ke dirinya sendiri. Tulis alamat tujuan yang lain.',
      en: 'This redirect leads to itself. Write another address to lead to.',
    });
  }
  if (own === null || isStandingPage(own)) return null;
  if (await findPage(req, own)) {
    return refuse('url', {
      id: 'Ini halaman tulisan di situs ini. Pilih tulisannya di “Antar ke halaman”, supaya pengalihan tidak putus bila alamatnya berubah.',
      en: 'This is a page of a document of this site. Choose it under “Lead to the page of”, so that the redirect outlives a change of its address.',
    });
  }
  return refuse('url', {
    id: 'Di alamat tujuan tidak ada halaman, atau itu sendiri alamat lama. Tulis tujuan akhirnya; pengalihan tidak boleh berantai atau berputar.',
    en: 'There is no page at this address, or it is an old address itself. Write the final one; redirects must not form chains or loops.',
  });
}

function refuse(field: Fault['field'], sentence: Sentence): Fault {
  return { field, sentence };
}
