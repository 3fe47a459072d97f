import type { Endpoint } from 'payload';
import { z } from 'zod';
import { isStaff } from '#cms/access/roles.ts';
import { checkDocument } from '#cms/checks/checkDocument.ts';
import type { NewsCollection } from '#cms/checks/checkDocument.ts';
import { toSentence } from '#cms/fields/sentence.ts';

const asked = z.object({ id: z.string().nullish(), data: z.record(z.string(), z.unknown()) });

/** `POST /api/<collection>/checks?locale=` with what is in the form: what is still amiss. */
export function checksEndpoint(collection: NewsCollection): Endpoint {
  return {
    path: '/checks',
    method: 'post',
    handler: async (req) => {
      if (!isStaff(req.user)) {
        return Response.json(
          { error: toSentence(req, staffOnly) },
          { status: req.user ? 403 : 401 },
        );
      }
      const body = asked.safeParse(await req.json?.().catch(() => null));
      if (!body.success) {
        return Response.json({ error: toSentence(req, malformed) }, { status: 400 });
      }
      const { id, data } = body.data;
      const locale = req.locale === 'en' ? 'en' : 'id';
      const document = { collection, id: id ?? undefined, locale, data } as const;
      return Response.json({ findings: await checkDocument(req, document, { withAdvice: true }) });
    },
  };
}

const staffOnly = {
  id: 'Pemeriksaan hanya untuk redaksi. Masuk dulu ke halaman redaksi.',
  en: 'Checks are for the newsroom only. Log in to the admin first.',
};

const malformed = {
  id: 'Permintaan pemeriksaan ini tidak lengkap. Muat ulang halaman, lalu coba lagi.',
  en: 'This request for checks is incomplete. Reload the page and try again.',
};
