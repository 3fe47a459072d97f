/** Words of the newsroom in both of its languages. */
export interface Words {
  id: string;
  en: string;
}

/** How far a text is on its way to readers. Each version carries its own. */
export const states = [
  'draft',
  'inReview',
  'changesAsked',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export type State = (typeof states)[number];

export const stateNames: Record<State, Words> = {
  draft: { id: 'Draf', en: 'Draft' },
  inReview: { id: 'Menunggu tinjauan', en: 'In review' },
  changesAsked: { id: 'Diminta perbaikan', en: 'Changes asked' },
  approved: { id: 'Disetujui', en: 'Approved' },
  scheduled: { id: 'Terjadwal', en: 'Scheduled' },
  published: { id: 'Terbit', en: 'Published' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
};

/** Who takes a step. `system` is the server itself: the demo, an import, the clock. */
export type Actor = 'public' | 'seller' | 'reporter' | 'editor' | 'admin' | 'system';

/** `public`: readers see the text, maybe an older version of it. */
type Requirement = 'reason' | 'scheduledFor' | 'checks' | 'public';
type Recorded = 'stateReason' | 'scheduledFor';

export interface Step {
  name: string;
  label: Words;
  from: readonly State[];
  /** Null when the text stays what it is. */
  to: State | null;
  actors: readonly Actor[];
  /** What the step cannot do without; `checks`: nothing in the text may be an error. */
  requires: readonly Requirement[];
  /** Fields it fills beside state, time and user; every other step empties them. */
  records: readonly Recorded[];
  /** How a text is told that somebody took the step. */
  done: Words;
}

const writers: readonly Actor[] = ['reporter', 'editor', 'admin', 'system'];
const editors: readonly Actor[] = ['editor', 'admin', 'system'];
const step = { requires: [], records: [], actors: editors } as const;

/** The steps that somebody chooses. An editor may approve her own text: it is recorded. */
export const steps = [
  {
    ...step,
    name: 'submit',
    label: { id: 'Kirim untuk ditinjau', en: 'Submit for review' },
    done: { id: 'Terkirim. Penyunting akan meninjaunya.', en: 'Submitted. An editor reviews it.' },
    from: ['draft', 'changesAsked'],
    to: 'inReview',
    actors: writers,
  },
  {
    ...step,
    name: 'takeBack',
    label: { id: 'Ambil kembali', en: 'Take back' },
    done: { id: 'Diambil kembali menjadi draf.', en: 'Taken back as a draft.' },
    from: ['inReview'],
    to: 'draft',
    actors: writers,
  },
  {
    ...step,
    name: 'askChanges',
    label: { id: 'Minta perbaikan', en: 'Ask for changes' },
    done: { id: 'Dikembalikan dengan permintaan perbaikan.', en: 'Returned, asking for changes.' },
    from: ['inReview', 'approved', 'scheduled'],
    to: 'changesAsked',
    requires: ['reason'],
    records: ['stateReason'],
  },
  {
    ...step,
    name: 'approve',
    label: { id: 'Setujui', en: 'Approve' },
    done: { id: 'Disetujui.', en: 'Approved.' },
    from: ['draft', 'inReview', 'changesAsked'],
    to: 'approved',
    requires: ['checks'],
  },
  {
    ...step,
    name: 'schedule',
    label: { id: 'Jadwalkan', en: 'Schedule' },
    done: { id: 'Terjadwal.', en: 'Scheduled.' },
    from: ['draft', 'inReview', 'approved', 'scheduled'],
    to: 'scheduled',
    requires: ['scheduledFor', 'checks'],
    records: ['scheduledFor'],
  },
  {
    ...step,
    name: 'unschedule',
    label: { id: 'Batalkan jadwal', en: 'Cancel the schedule' },
    done: {
      id: 'Jadwal dibatalkan; naskah tetap disetujui.',
      en: 'No longer scheduled; approved.',
    },
    from: ['scheduled'],
    to: 'approved',
    // The clock says why it could not publish.
    records: ['stateReason'],
  },
  {
    ...step,
    name: 'publish',
    label: { id: 'Terbitkan', en: 'Publish' },
    done: { id: 'Diterbitkan.', en: 'Published.' },
    from: ['draft', 'inReview', 'approved', 'scheduled', 'published'],
    to: 'published',
    requires: ['checks'],
  },
  {
    ...step,
    name: 'withdraw',
    label: { id: 'Tarik dari pembaca', en: 'Withdraw' },
    done: { id: 'Ditarik; halamannya sedang dihapus.', en: 'Withdrawn; its page is going.' },
    from: ['published', 'draft', 'inReview', 'changesAsked', 'approved', 'scheduled'],
    to: 'withdrawn',
    requires: ['public', 'reason'],
    records: ['stateReason'],
  },
  {
    ...step,
    name: 'reopen',
    label: { id: 'Buka kembali', en: 'Reopen' },
    done: { id: 'Dibuka kembali sebagai draf.', en: 'Reopened as a draft.' },
    from: ['withdrawn'],
    to: 'draft',
  },
] as const satisfies Step[];
export type StepName = (typeof steps)[number]['name'];

/** What writing the text does by itself: what was approved is approved no more. */
export const writingSteps = [
  {
    ...step,
    name: 'edit',
    label: { id: 'Sunting', en: 'Edit' },
    done: { id: 'Tersimpan.', en: 'Saved.' },
    from: ['draft', 'inReview', 'changesAsked', 'withdrawn'],
    to: null,
    actors: writers,
  },
  {
    ...step,
    name: 'amend',
    label: { id: 'Ubah yang sudah disetujui', en: 'Change what was approved' },
    done: {
      id: 'Naskah berubah setelah disetujui, maka menunggu tinjauan lagi.',
      en: 'The text changed after it was approved, so it waits for review again.',
    },
    from: ['approved', 'scheduled'],
    to: 'inReview',
    actors: writers,
  },
  {
    ...step,
    name: 'revise',
    label: { id: 'Tulis versi baru', en: 'Write a newer version' },
    done: {
      id: 'Versi baru disimpan sebagai draf; yang terbit tidak berubah.',
      en: 'The newer version is saved as a draft; what is published stays as it was.',
    },
    from: ['published'],
    to: 'draft',
  },
] as const satisfies Step[];

/** The state of a stored version; only what is published carries that state. */
export function toState(version: { _status?: unknown; state?: unknown }): State {
  if (version._status === 'published') return 'published';
  const state = states.find((known) => known === version.state);
  return state === undefined || state === 'published' ? 'draft' : state;
}
