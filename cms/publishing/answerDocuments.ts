import type { Payload, PayloadRequest } from 'payload';
import { answerError, answerJson } from '#cms/publishing/answers.ts';
import type { Doc, Kind, Locale } from '#cms/publishing/documents.ts';
import { getFrontPage } from '#cms/publishing/frontPage.ts';
import { getDocument, getDocuments } from '#cms/publishing/getDocuments.ts';
import { getListing } from '#cms/publishing/getListing.ts';
import { mapping } from '#cms/publishing/lists.ts';
import { getRecord, getRecords, isRecordKind } from '#cms/publishing/records.ts';
import { getRedirects } from '#cms/publishing/getRedirects.ts';
import {
  getRequestedKind,
  getRequestedLocale,
  getRequestedPage,
  largestListingPage,
  largestPage,
} from '#cms/publishing/requested.ts';

export async function answerListing(req: PayloadRequest): Promise<Response> {
  const range = getRequestedPage(req.searchParams, largestListingPage);
  return answerJson(req, { ...(await getListing(req.payload, range)), mapping });
}

export async function answerRedirects(req: PayloadRequest): Promise<Response> {
  const range = getRequestedPage(req.searchParams, largestListingPage);
  return answerJson(req, await getRedirects(req.payload, range));
}

export async function answerDocuments(req: PayloadRequest): Promise<Response> {
  const kind = getRequestedKind(req.routeParams?.['kind']);
  const locale = getRequestedLocale(req.searchParams);
  const range = getRequestedPage(req.searchParams, largestPage);
  if (isRecordKind(kind)) {
    return answerJson(req, await getRecords(req.payload, kind, { locale, ...range }));
  }
  if (kind !== 'frontPage') {
    return answerJson(req, await getDocuments(req.payload, kind, { locale, ...range }));
  }
  const documents = [await getFrontPage(req.payload, locale)];
  return answerJson(req, { documents, page: 1, totalPages: 1, total: 1 });
}

export async function answerDocument(req: PayloadRequest): Promise<Response> {
  const kind = getRequestedKind(req.routeParams?.['kind']);
  const locale = getRequestedLocale(req.searchParams);
  const id = String(req.routeParams?.['id']);
  const document = await findDocument(req.payload, kind, id, locale);
  if (document) return answerJson(req, document);
  return answerError(req, 404, {
    id: `Tidak ada ${kind}/${id} yang terbit dalam bahasa ini.`,
    en: `There is no published ${kind}/${id} in this language.`,
  });
}

async function findDocument(
  payload: Payload,
  kind: Kind,
  id: string,
  locale: Locale,
): Promise<Doc | null> {
  if (isRecordKind(kind)) return getRecord(payload, kind, id, locale);
  if (kind !== 'frontPage') return getDocument(payload, kind, id, locale);
  return id === 'frontPage' ? getFrontPage(payload, locale) : null;
}
