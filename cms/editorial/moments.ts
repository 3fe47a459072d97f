import type { Sentence } from '#cms/fields/sentence.ts';

const timeZone = 'Asia/Makassar';
const tags = { id: 'id-ID', en: 'en-GB' } as const;

/** "24 November 2026 pukul 10.00 WITA", "24 November 2026 at 10:00 WITA". */
export function formatMoment(moment: Date): Sentence {
  return toSentences((tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
      moment,
    ),
  );
}

/** "10.00 WITA" on the day of `today`, else the whole moment. */
export function formatClock(moment: Date, today: Date): Sentence {
  if (toDay(moment) !== toDay(today)) return formatMoment(moment);
  return toSentences((tag) =>
    new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone }).format(moment),
  );
}

function toDay(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(moment);
}

function toSentences(format: (tag: string) => string): Sentence {
  return { id: `${format(tags.id)} WITA`, en: `${format(tags.en)} WITA` };
}
