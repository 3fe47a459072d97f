import type { Sentence } from '#cms/fields/sentence.ts';
import { escapeHtml } from '#cms/preview/sentencePage.ts';

/** What the newsroom is written about. */
export const occasions = [
  'submitted',
  'changesAsked',
  'approved',
  'published',
  'mentioned',
] as const;
export type Occasion = (typeof occasions)[number];

export interface News {
  occasion: Occasion;
  title: string;
  /** Who did it; null for the server. */
  by: string | null;
  /** The reason that was given, or the note. */
  remark: string | null;
  url: string;
}

interface Letter {
  subject: string;
  text: string;
  html: string;
}

const subjects: Record<Occasion, Sentence> = {
  submitted: { id: 'Menunggu tinjauan', en: 'Waiting for review' },
  changesAsked: { id: 'Diminta perbaikan', en: 'Changes asked' },
  approved: { id: 'Disetujui', en: 'Approved' },
  published: { id: 'Terbit', en: 'Published' },
  mentioned: { id: 'Anda disebut', en: 'You are mentioned' },
};

const sentences: Record<Occasion, (by: string, title: string) => Sentence> = {
  submitted: (by, title) => ({
    id: `${by} mengirim “${title}” untuk ditinjau.`,
    en: `${by} has submitted “${title}” for review.`,
  }),
  changesAsked: (by, title) => ({
    id: `${by} meminta perbaikan pada “${title}”.`,
    en: `${by} asks for changes to “${title}”.`,
  }),
  approved: (by, title) => ({
    id: `${by} menyetujui “${title}”.`,
    en: `${by} has approved “${title}”.`,
  }),
  published: (by, title) => ({
    id: `“${title}” sudah terbit, diterbitkan oleh ${by}.`,
    en: `“${title}” has been published by ${by}.`,
  }),
  mentioned: (by, title) => ({
    id: `${by} menyebut Anda dalam catatan pada “${title}”.`,
    en: `${by} mentions you in a note on “${title}”.`,
  }),
};

const system: Sentence = { id: 'Sistem', en: 'The system' };
const open: Sentence = { id: 'Buka naskah', en: 'Open the text' };

/** One letter in the language of its reader, as plain text and as simple HTML. */
export function toLetter(news: News, language: keyof Sentence): Letter {
  const { by, occasion, remark, title, url } = news;
  const sentence = sentences[occasion](by ?? system[language], title)[language];
  const quoted = remark?.trim() || null;
  const paragraphs = [
    `<p>${escapeHtml(sentence)}</p>`,
    quoted && `<blockquote style="white-space:pre-wrap">${escapeHtml(quoted)}</blockquote>`,
    `<p><a href="${escapeHtml(url)}">${open[language]}</a></p>`,
  ];
  return {
    subject: `[Tembus] ${subjects[occasion][language]}: ${toLine(title)}`,
    text: [sentence, quoted, `${open[language]}: ${url}`].filter(Boolean).join('\n\n') + '\n',
    html: paragraphs.filter(Boolean).join('\n'),
  };
}

/** A header is one line, whatever the title is. */
function toLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}
