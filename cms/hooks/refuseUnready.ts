import type { CollectionBeforeChangeHook, PayloadRequest, ValidationError } from 'payload';
import { checkDocument } from '#cms/checks/checkDocument.ts';
import type { NewsCollection } from '#cms/checks/checkDocument.ts';
import type { Finding } from '#cms/editorial/checks/finding.ts';
import { toSentence } from '#cms/fields/sentence.ts';
import { toFieldRefusal } from '#cms/fields/toFieldRefusal.ts';

/**
 * What has faults is neither published nor approved nor scheduled, whoever asks and by whichever
 * road: editors, bulk changes, restored versions, the clock, imports, the server itself.
 */
export const refuseUnready: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook;
  if (!isGoingOut(data, originalDoc)) return data;
  const document = {
    collection: toNewsCollection(collection.slug),
    id: originalDoc?.id,
    locale: req.locale === 'en' ? ('en' as const) : ('id' as const),
    data: { ...originalDoc, ...data },
  };
  const findings = await checkDocument(req, document, { withAdvice: false });
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return data;
  throw toRefusal(errors, document, req);
};

interface Stateful {
  _status?: string;
  state?: string;
  deletedAt?: unknown;
}

/** What goes to the trash, and what comes off the schedule, goes nowhere else. */
function isGoingOut({ _status, state, deletedAt }: Stateful, original?: Stateful): boolean {
  if (deletedAt) return false;
  if (_status === 'published') return true;
  if (state === original?.state) return false;
  return state === 'scheduled' || (state === 'approved' && original?.state !== 'scheduled');
}

/** Each sentence at its field, as the form wants it, and all together, as other callers read it. */
function toRefusal(
  errors: Finding[],
  { collection, locale }: { collection: string; locale: string },
  req: PayloadRequest,
): ValidationError {
  const sentences = errors.map((finding) => ({
    path: finding.field,
    message: `${finding.locale === locale ? '' : toSentence(req, languages[finding.locale])}${toSentence(req, finding.message)}`,
  }));
  const byField = Map.groupBy(sentences, ({ path }) => path);
  const refusal = toFieldRefusal(
    collection,
    [...byField].map(([path, found]) => ({
      path,
      message: found.map(({ message }) => message).join(' '),
    })),
  );
  const opening = toSentence(req, {
    id: 'Belum dapat diterbitkan, disetujui, atau dijadwalkan.',
    en: 'This cannot be published, approved or scheduled yet.',
  });
  refusal.message = `${opening} ${refusal.message}`;
  return refusal;
}

const languages = {
  id: { id: 'Versi Indonesia – ', en: 'Indonesian version – ' },
  en: { id: 'Versi Inggris – ', en: 'English version – ' },
};

function toNewsCollection(slug: string): NewsCollection {
  if (slug === 'articles' || slug === 'stories') return slug;
  throw new Error(`${slug} has no checks.`);
}
