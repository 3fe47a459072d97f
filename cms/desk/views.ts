import type { Where } from 'payload';
import { getStartOfDay } from '#cms/desk/days.ts';
import type { Sentence } from '#cms/fields/sentence.ts';

/** Texts that the newsroom looks for again and again: in the lists, and counted on the desk. */
export interface View {
  key: ViewKey;
  label: Sentence;
  /** A field without which the view says nothing. */
  needs?: string;
  getWhere(now: Date): Where;
}

export type ViewKey =
  | 'toReview'
  | 'askedBack'
  | 'approved'
  | 'scheduled'
  | 'publishedToday'
  | 'translations'
  | 'withdrawn';

const state = (value: string) => (): Where => ({ state: { equals: value } });

export const views: readonly View[] = [
  {
    key: 'toReview',
    label: { id: 'Menunggu tinjauan', en: 'To review' },
    needs: 'state',
    getWhere: state('inReview'),
  },
  {
    key: 'askedBack',
    label: { id: 'Diminta perbaikan', en: 'Asked back' },
    needs: 'state',
    getWhere: state('changesAsked'),
  },
  {
    key: 'approved',
    label: { id: 'Disetujui, belum terbit', en: 'Approved, not published' },
    needs: 'state',
    getWhere: state('approved'),
  },
  {
    key: 'scheduled',
    label: { id: 'Terjadwal', en: 'Scheduled' },
    needs: 'state',
    getWhere: state('scheduled'),
  },
  {
    key: 'publishedToday',
    label: { id: 'Terbit hari ini', en: 'Published today' },
    getWhere: (now) => ({
      _status: { equals: 'published' },
      publishedAt: { greater_than_equal: getStartOfDay(now).toISOString() },
    }),
  },
  {
    key: 'translations',
    label: { id: 'Terjemahan tertinggal', en: 'Overdue translations' },
    needs: 'translation',
    getWhere: () => ({ 'translation.status': { in: ['stale', 'inWork'] } }),
  },
  {
    key: 'withdrawn',
    label: { id: 'Ditarik', en: 'Withdrawn' },
    needs: 'state',
    getWhere: state('withdrawn'),
  },
];

/** The views that make sense of the fields a collection has. */
export function getViews(fields: readonly { name?: string }[]): View[] {
  const names = new Set(fields.map(({ name }) => name));
  return views.filter(({ needs }) => needs === undefined || names.has(needs));
}

/** The list in the admin with the view as its filter, such that the filter can be seen and changed. */
export function toListPath(kind: string, where: Where): string {
  const query = new URLSearchParams();
  for (const [index, [field, condition]] of Object.entries(where).entries()) {
    for (const [operator, value] of Object.entries(condition)) {
      query.append(`where[or][0][and][${index}][${field}][${operator}]`, String(value));
    }
  }
  return `/admin/collections/${kind}?${query}`;
}
