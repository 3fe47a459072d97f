import { Link } from '@payloadcms/ui';
import type { DeskItem, DeskSection } from '#cms/desk/getDesk.ts';
import { formatDay, formatMoment, getDeskWords } from './deskWords.ts';

interface Props {
  section: DeskSection;
  language: string;
  now: Date;
}

/** One question of the desk: how many, the first of them, and the list of all. */
export function DeskList({ section: { key, total, items, links }, language, now }: Props) {
  const words = getDeskWords(language);
  return (
    <section aria-labelledby={`tembus-desk-${key}`} className="tembus-desk__list">
      <h3 id={`tembus-desk-${key}`}>
        {words.sections[key]} <span className="tembus-desk__count">{total}</span>
      </h3>
      <ul>
        {items.map((item, index) => (
          <li key={`${item.id}-${index}`}>
            <Link href={toPath(item)}>
              {item.kind === 'frontPage' ? words.kinds.frontPage : item.title || words.untitled}
            </Link>
            <p>{toFacts(item).filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <p className="tembus-desk__links">
          {links.map(({ kind, count, path }) => (
            <Link href={path} key={kind}>
              {words.all(words.kinds[kind], count)}
            </Link>
          ))}
        </p>
      )}
    </section>
  );

  function toFacts({ kind, at, remark }: DeskItem): (string | null)[] {
    const day = at ? formatDay(language, at) : '';
    if (key === 'figures') return [remark, words.since(day)];
    if (key !== 'facts') return [at && formatMoment(language, at), words.kinds[kind], remark];
    return [remark, Date.parse(at ?? '') < now.getTime() ? words.expired(day) : words.until(day)];
  }
}

function toPath({ kind, id }: DeskItem): string {
  return kind === 'frontPage' ? `/admin/globals/${id}` : `/admin/collections/${kind}/${id}`;
}
