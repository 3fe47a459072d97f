const timeZone = 'Asia/Makassar';
const offset = '+08:00';
const dayMs = 24 * 60 * 60_000;

/** The day in WITA as YYYY-MM-DD. */
export function toDay(time: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time);
}

export function getStartOfDay(time: Date): Date {
  return new Date(`${toDay(time)}T00:00:00${offset}`);
}

/** The given day and those after it; WITA knows no summer time. */
export function getDays(from: Date, count: number): string[] {
  const start = getStartOfDay(from).getTime();
  return Array.from({ length: count }, (_, index) => toDay(new Date(start + index * dayMs)));
}

export function addDays(time: Date, days: number): Date {
  return new Date(time.getTime() + days * dayMs);
}
