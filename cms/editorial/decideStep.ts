import { stateNames, steps, writingSteps } from './states.ts';
import type { Actor, State, Step, Words } from './states.ts';

/** What somebody is about to do to a text. */
export interface Attempt {
  actor: Actor;
  from: State;
  /** The state that is asked for; null when none is. */
  wanted: State | null;
  publishes: boolean;
  /** Whether what readers see is about to be taken from them. */
  unpublishes: boolean;
  /** Whether readers see the text, maybe an older version of it. */
  isPublic: boolean;
  changesText: boolean;
  reason: string | null;
  /** ISO 8601; null when no time is given. */
  scheduledFor: string | null;
  now: Date;
}

export interface Refusal {
  status: 400 | 403 | 409;
  sentence: Words;
}

export type Decision = { to: State; step: Step | null } | { refusal: Refusal };

/** The step that the attempt takes, or why it may not. The server itself may go from any state. */
export function decideStep(attempt: Attempt): Decision {
  const { actor, from } = attempt;
  const target = toTarget(attempt);
  if (target === null) return decideWriting(attempt);
  if (takesAway(attempt) && target !== 'withdrawn') {
    return { refusal: { status: 409, sentence: sentences.takenAway } };
  }
  const step = findStep(from, target) ?? (actor === 'system' ? findStepTo(target) : undefined);
  if (!step) return { refusal: { status: 409, sentence: toImpossible(from, target) } };
  const refusal = findRefusal(step, attempt);
  return refusal ? { refusal } : { to: target, step };
}

/** The step between two states, if there is one. */
export function findStep(from: State, to: State): Step | undefined {
  return listSteps().find((step) => step.to === to && step.from.includes(from));
}

/** Why the step may not be taken now; null when it may. */
export function findRefusal(step: Step, attempt: Omit<Attempt, 'wanted'>): Refusal | null {
  const { actor, isPublic, now, publishes, reason, scheduledFor, unpublishes } = attempt;
  const requires = (name: Step['requires'][number]) => step.requires.includes(name);
  if (!step.actors.includes(actor)) return { status: 403, sentence: toForbidden(step) };
  if (step.to === 'published' && !publishes) return { status: 400, sentence: sentences.published };
  if (requires('scheduledFor') && !isAfter(scheduledFor, now)) {
    return { status: 400, sentence: sentences.scheduledFor };
  }
  if (actor === 'system') return null;
  if (requires('public') && !isPublic) return { status: 409, sentence: sentences.public };
  if (requires('public') && !unpublishes) return { status: 400, sentence: sentences.asDraft };
  if (requires('reason') && !reason?.trim()) {
    const sentence = step.to === 'withdrawn' ? sentences.withdrawal : sentences.reason;
    return { status: 400, sentence };
  }
  return null;
}

/** The state to which the attempt asks to go; null when it only writes. */
function toTarget(attempt: Attempt): State | null {
  const { from, publishes, scheduledFor, wanted } = attempt;
  if (publishes) return 'published';
  const isSilent = wanted === null || wanted === from;
  if (takesAway(attempt) && isSilent) return 'withdrawn';
  if (wanted === 'scheduled' && scheduledFor !== null) return 'scheduled';
  return wanted === from ? null : wanted;
}

/** Whether somebody takes from readers what they see; the server may without giving a reason. */
function takesAway({ actor, publishes, unpublishes }: Attempt): boolean {
  return unpublishes && !publishes && actor !== 'system';
}

function decideWriting(attempt: Attempt): Decision {
  const { actor, changesText, from } = attempt;
  const isNewVersion = from === 'published';
  if (!isNewVersion && (!changesText || actor === 'system')) return { to: from, step: null };
  const step = writingSteps.find((candidate) => candidate.from.some((state) => state === from));
  if (!step) throw new Error(`No step says what writing does to a text that is ${from}.`);
  const refusal = findRefusal(step, attempt);
  return refusal ? { refusal } : { to: step.to ?? from, step };
}

function findStepTo(target: State): Step | undefined {
  return listSteps().find(({ to }) => to === target);
}

function listSteps(): readonly Step[] {
  return steps;
}

function isAfter(time: string | null, now: Date): boolean {
  return time !== null && Date.parse(time) > now.getTime();
}

const sentences = {
  published: {
    id: 'Status Terbit hanya diberikan dengan menerbitkan tulisan ini.',
    en: 'A text becomes published by being published.',
  },
  scheduledFor: {
    id: 'Pilih waktu terbit yang belum lewat.',
    en: 'Choose a time of publication that is still to come.',
  },
  public: {
    id: 'Tulisan ini tidak sedang terbit, jadi tidak ada yang ditarik.',
    en: 'This text is not published, so there is nothing to withdraw.',
  },
  asDraft: {
    id: 'Penarikan tidak disimpan sebagai draf; pembaca masih akan melihat tulisannya.',
    en: 'A withdrawal is not saved as a draft; readers would still see the text.',
  },
  takenAway: {
    id: 'Pembaca masih melihat tulisan ini. Simpan langkah ini sebagai draf (draft=true).',
    en: 'Readers still see this text. Save this step as a draft (draft=true).',
  },
  withdrawal: {
    id: 'Ini menarik tulisan dari pembaca. Tuliskan alasannya, yang juga mereka baca. Kalau tidak bermaksud menariknya, simpan sebagai draf.',
    en: 'This takes the text from readers. Give the reason, which they read too. If that is not meant, save it as a draft.',
  },
  reason: {
    id: 'Tuliskan alasannya, supaya yang lain tahu apa yang harus dilakukan.',
    en: 'Give a reason, so that the others know what to do.',
  },
} satisfies Record<string, Words>;

function toForbidden({ label }: Step): Words {
  return {
    id: `“${label.id}” hanya untuk penyunting. Simpan sebagai draf dan kirim untuk ditinjau.`,
    en: `Only editors may “${label.en}”. Save it as a draft and submit it for review.`,
  };
}

/** That a step does not lead from one state to another, and which do. */
export function toImpossible(from: State, to: State): Words {
  const next = listSteps().filter((step) => step.from.includes(from));
  const list = (language: keyof Words) => next.map(({ label }) => label[language]).join(', ');
  const [now, then] = [stateNames[from], stateNames[to]];
  return {
    id: `Tulisan ini “${now.id}”; dari situ tidak langsung “${then.id}”. Yang mungkin: ${list('id')}.`,
    en: `This text is “${now.en}”, which does not lead to “${then.en}”. Possible: ${list('en')}.`,
  };
}
