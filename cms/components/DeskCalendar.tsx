import { Link } from '@payloadcms/ui';
import { getDays, toDay } from '#cms/desk/days.ts';
import type { DeskSection } from '#cms/desk/getDesk.ts';
import { formatClock, formatWeekday, getDeskWords } from './deskWords.ts';

interface Props {
  section: DeskSection;
  language: string;
  now: Date;
}

/** What comes out on which day, in WITA: two weeks, and any later day that has something. */
export function DeskCalendar({ section: { items, links }, language, now }: Props) {
  const words = getDeskWords(language);
  const planned = items.map((item) => ({ ...item, day: item.at ? toDay(new Date(item.at)) : '' }));
  const days = [...new Set([...getDays(now, 14), ...planned.map(({ day }) => day)])].filter(
    Boolean,
  );
  return (
    <section aria-labelledby="tembus-desk-calendar">
      <h3 id="tembus-desk-calendar">{words.calendar}</h3>
      <ol className="tembus-desk__calendar">
        {days.toSorted().map((day) => {
          const ofDay = planned.filter((item) => item.day === day);
          return (
            <li className={ofDay.length === 0 ? 'tembus-desk__free' : undefined} key={day}>
              <time dateTime={day}>{formatWeekday(language, day)}</time>
              {ofDay.map(({ kind, id, title, at }) => (
                <Link href={`/admin/collections/${kind}/${id}`} key={id}>
                  {formatClock(language, at ?? '')} {title || words.untitled}
                </Link>
              ))}
            </li>
          );
        })}
      </ol>
      <p className="tembus-desk__links">
        {links.map(({ kind, count, path }) => (
          <Link href={path} key={kind}>
            {words.all(words.kinds[kind], count)}
          </Link>
        ))}
      </p>
    </section>
  );
}
