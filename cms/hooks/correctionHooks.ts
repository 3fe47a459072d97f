import { APIError } from 'payload';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { parseTarget, reportKinds, toTarget } from '#cms/editorial/corrections.ts';
import type { ReportKind } from '#cms/editorial/corrections.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { sendChanges } from '#cms/hooks/noticeChange.ts';
import { getTitle } from '#cms/memory/getTitle.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';
import { noteChanges } from '#cms/publishing/hints.ts';
import { getNames } from '#cms/publishing/published.ts';
import { touch } from '#cms/publishing/touches.ts';

const named = z.object({ relationTo: z.enum(reportKinds), value: z.string() });

/** Says when, by whom and of what; time and author are not for the writer to choose. */
const signCorrection: CollectionBeforeChangeHook = async (hook) => {
  const { data, operation, originalDoc, req } = hook;
  if (operation === 'create') {
    const { relationTo, value } = named.parse(data['document']);
    if (data['kind'] !== 'withdrawal') await refuseUnpublished(req, relationTo, value);
    else if (!data['withdrawn']) refuseWithdrawal(req);
    return {
      ...data,
      issuedAt: data['issuedAt'] ?? new Date().toISOString(),
      issuedAt_tz: 'Asia/Makassar',
      issuedBy: data['issuedBy'] ?? req.user?.id ?? null,
      target: toTarget(relationTo, value),
      ...(data['kind'] === 'withdrawal' && { severity: 'serious' }),
    };
  }
  const isWithdrawal = originalDoc?.['kind'] === 'withdrawal';
  if (data['kind'] !== undefined && (data['kind'] === 'withdrawal') !== isWithdrawal) {
    refuseWithdrawal(req);
  }
  const changed = ['kind', 'severity', 'text'].filter(
    (field) => data[field] !== undefined && data[field] !== originalDoc?.[field],
  );
  // A first text in another language is a translation and amends nothing.
  const isAmended = changed.length > 0 && !(changed.join() === 'text' && req.locale === 'en');
  return isAmended ? { ...data, amendedAt: new Date().toISOString() } : data;
};

/** A correction shows on its text, in the list of corrections, and at the address of a withdrawn text. */
const noticeCorrection: CollectionAfterChangeHook & CollectionAfterDeleteHook = async (hook) => {
  const { doc, req } = hook;
  const { kind, id } = parseTarget(doc.target);
  await touch(req, [{ kind, id }]);
  await noteChanges(req, [
    { kind, id },
    { kind: 'corrections', id: doc.id },
    ...(doc.kind === 'withdrawal' ? [{ kind: 'withdrawals' as const, id }] : []),
  ]);
};

/** A correction is remembered of the text as well; a withdrawal is told as the step that it is. */
const recordCorrection: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.kind === 'withdrawal') return;
  const { kind, id } = parseTarget(doc.target);
  await recordEvent(req, {
    action: 'corrected',
    kind,
    document: id,
    title: await getTitle(req, kind, id),
    locale: req.locale,
    detail: doc.text,
  });
};

export const correctionHooks = {
  beforeChange: [signCorrection],
  afterChange: [recordCorrection, noticeCorrection],
  afterDelete: [noticeCorrection],
  afterOperation: [sendChanges],
} satisfies CollectionConfig['hooks'];

async function refuseUnpublished(req: PayloadRequest, kind: ReportKind, id: string): Promise<void> {
  const [names] = await getNames(req.payload, kind, [id], req);
  if (names) return;
  const sentence = toSentence(req, {
    id: 'Hanya tulisan yang terbit yang diralat. Perbaiki naskahnya saja.',
    en: 'Only a published text is corrected. Just mend the text.',
  });
  throw new APIError(sentence, 400, undefined, true);
}

function refuseWithdrawal(req: PayloadRequest): never {
  const sentence = toSentence(req, {
    id: 'Penarikan tidak ditulis di sini. Tarik tulisannya dengan alasan, maka penarikannya tercatat sendiri.',
    en: 'A withdrawal is not written here. Withdraw the text with a reason and it is recorded by itself.',
  });
  throw new APIError(sentence, 400, undefined, true);
}
