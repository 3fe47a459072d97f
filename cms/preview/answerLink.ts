import type { PayloadRequest } from 'payload';
import type { Locale } from '#cms/publishing/documents.ts';
import { askPublisher, PublisherFailure } from '#cms/preview/askPublisher.ts';
import { getDraftPolicy, toDraftPage } from '#cms/preview/draftPage.ts';
import { getDraftForGuest } from '#cms/preview/getDraft.ts';
import { isShown } from '#cms/preview/invitation.ts';
import { findLink } from '#cms/preview/links.ts';
import { answerPage } from '#cms/preview/previewHeaders.ts';
import { answerSentence, escapeHtml } from '#cms/preview/sentencePage.ts';

const sentences = {
  unknown: {
    id: 'Tautan pratinjau ini tidak dikenal. Periksa apakah alamatnya tersalin lengkap.',
    en: 'This preview link is not known. Check that the whole address was copied.',
  },
  expired: {
    id: 'Masa berlaku tautan pratinjau ini sudah habis. Mintalah tautan baru kepada redaksi.',
    en: 'This preview link has expired. Ask the newsroom for a new one.',
  },
  revoked: {
    id: 'Tautan pratinjau ini sudah dicabut oleh redaksi.',
    en: 'This preview link has been revoked by the newsroom.',
  },
  embargoed: {
    id: 'Naskah ini diembargo. Mintalah tautan baru kepada penyunting.',
    en: 'This text is under embargo. Ask an editor for a new link.',
  },
  unready: {
    id: 'Pratinjau ini sedang tidak dapat ditampilkan. Coba lagi sebentar lagi, atau hubungi redaksi.',
    en: 'This preview cannot be shown at the moment. Try again soon, or ask the newsroom.',
  },
  deleted: {
    id: 'Naskah di balik tautan pratinjau ini sudah dihapus.',
    en: 'The text behind this preview link has been deleted.',
  },
};

/** The draft behind a link, for whoever has it; nothing here asks who that is. */
export async function answerLink(req: PayloadRequest): Promise<Response> {
  const token = String(req.routeParams?.['token']);
  const link = await findLink(req.payload, token, new Date());
  if (!link) return answerSentence(sentences.unknown, 404);
  if (link.state !== 'open') return answerSentence(sentences[link.state], 410);
  if (!(await isShown(req.payload, link))) return answerSentence(sentences.embargoed, 403);
  const draft = await getDraftForGuest(link.subject, req);
  if (!draft) return answerSentence(sentences.deleted, 410);
  const { locale } = link.subject;
  try {
    const html = withInvitation(await askPublisher(draft, locale), token);
    // The sandbox has no scripts and no origin: a draft can do nothing in the name of the CMS.
    const policy = `${getDraftPolicy()}; sandbox allow-popups allow-popups-to-escape-sandbox`;
    return answerPage(toDraftPage(html, toNotice(locale, link.expiresAt)), {
      policy,
      headers: { 'X-Frame-Options': 'DENY' },
    });
  } catch (error) {
    if (!(error instanceof PublisherFailure)) throw error;
    req.payload.logger.error(error);
    // Why is for the log: it may name what only the newsroom should know.
    return answerSentence(sentences.unready, 503, { 'Retry-After': '30' });
  }
}

/** Some pictures of a draft are for those alone who have its link. */
function withInvitation(html: string, token: string): string {
  return html.replace(/\/api\/public\/media\/[\w.-]+/g, `$&?preview=${encodeURIComponent(token)}`);
}

const notices = {
  id: (until: string) => `Pratinjau draf, belum tentu terbit. Berlaku sampai ${until} WITA.`,
  en: (until: string) => `Preview of a draft, not yet published. Valid until ${until} WITA.`,
};

function toNotice(locale: Locale, expiresAt: string): string {
  const until = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Makassar',
  }).format(new Date(expiresAt));
  const style =
    'margin:0;padding:.5rem 1rem;background:#0b4a41;color:#fdf6e9;font:600 .875rem/1.5 system-ui,sans-serif;text-align:center';
  return `<p role="note" style="${style}">${escapeHtml(notices[locale](until))}</p>`;
}
