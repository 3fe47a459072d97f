import { createLocalReq } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import type { TextKind } from '#cms/desk/getDesk.ts';
import { toLanguageData } from '#cms/desk/restoreLanguage.ts';
import { answerError } from '#cms/publishing/answers.ts';
import { locales } from '#cms/publishing/documents.ts';

/**
 * `POST /api/{articles|stories}/versions/:id/restore-language?locale=`: the words of one language as
 * an old version had them. It is saved as a draft by the same rules and hooks as any other edit.
 */
export function restoreLanguageEndpoint(kind: TextKind): Endpoint {
  return {
    path: '/versions/:id/restore-language',
    method: 'post',
    handler: (req) => restore(req, kind),
  };
}

async function restore(req: PayloadRequest, kind: TextKind): Promise<Response> {
  const locale = locales.find((one) => one === req.searchParams.get('locale'));
  if (!isStaff(req.user)) {
    return answerError(req, 403, {
      id: 'Hanya untuk redaksi. Masuklah lebih dahulu.',
      en: 'For the newsroom only. Log in first.',
    });
  }
  if (!locale) {
    return answerError(req, 400, {
      id: 'Sebutkan bahasa yang dipulihkan: locale=id atau locale=en.',
      en: 'Say which language to restore: locale=id or locale=en.',
    });
  }
  const { payload } = req;
  const user = req.user ?? undefined;
  const reading = { locale, fallbackLocale: false, overrideAccess: false, user } as const;
  const versionId = String(req.routeParams?.['id']);
  const old = await payload.findVersionByID({ ...reading, collection: kind, id: versionId });
  const id = String(old.parent);
  const current = await payload.findByID({ ...reading, collection: kind, id, draft: true });
  const { flattenedFields } = payload.collections[kind].config;
  const words = toLanguageData(flattenedFields, { ...old.version }, { ...current });
  const writing = await createLocalReq(
    { req: toOwn(req), user, locale, context: { isRestoringLanguage: true } },
    payload,
  );
  const doc = await payload.update({
    collection: kind,
    id,
    data: { ...words, _status: 'draft' },
    draft: true,
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    user,
    req: writing,
  });
  return Response.json({ doc }, { headers: { 'Cache-Control': 'no-store' } });
}

/** The request itself would keep the locale that its address names. */
function toOwn({ headers, i18n, payloadAPI, t }: PayloadRequest) {
  return { headers, i18n, payloadAPI, t };
}
