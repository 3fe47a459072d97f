import type { Endpoint, PayloadHandler } from 'payload';
import {
  answerDocument,
  answerDocuments,
  answerListing,
  answerRedirects,
} from '#cms/publishing/answerDocuments.ts';
import { answerError } from '#cms/publishing/answers.ts';
import { answerMedia } from '#cms/publishing/answerMedia.ts';
import { BadRequest } from '#cms/publishing/requested.ts';

/** The read-only family `/api/public/…`: published documents in the shape readers see. */
export const publicEndpoints: Endpoint[] = [
  ...readable('/public/listing', answerListing),
  ...readable('/public/redirects', answerRedirects),
  ...readable('/public/media/:filename', answerMedia),
  ...readable('/public/:kind', answerDocuments),
  ...readable('/public/:kind/:id', answerDocument),
  ...readable('/public/:path*', refuseAddress),
  ...(['post', 'put', 'patch', 'delete'] as const).map((method) => ({
    path: '/public/:path*',
    method,
    handler: refuseMethod,
  })),
];

function readable(path: string, answer: PayloadHandler): Endpoint[] {
  const handler: PayloadHandler = async (req) => {
    try {
      return await answer(req);
    } catch (error) {
      if (error instanceof BadRequest) return answerError(req, 400, error.sentence);
      throw error;
    }
  };
  return (['get', 'head'] as const).map((method) => ({ path, method, handler }));
}

function refuseAddress(req: Parameters<PayloadHandler>[0]): Response {
  return answerError(req, 404, {
    id: 'Alamat ini tidak ada. Mulailah dari /api/public/listing.',
    en: 'There is nothing at this address. Start from /api/public/listing.',
  });
}

function refuseMethod(req: Parameters<PayloadHandler>[0]): Response {
  const sentence = {
    id: 'Alamat ini hanya dapat dibaca (GET).',
    en: 'This address can only be read (GET).',
  };
  return answerError(req, 405, sentence, { Allow: 'GET, HEAD' });
}
