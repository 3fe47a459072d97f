import type { Payload } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { isStaff } from '#cms/access/roles.ts';
import { getDesk } from '#cms/desk/getDesk.ts';
import { DeskCalendar } from './DeskCalendar.tsx';
import { DeskList } from './DeskList.tsx';
import { getDeskWords } from './deskWords.ts';

interface Props {
  payload: Payload;
  user: User | null;
  i18n: { language: string };
}

/** At the top of the dashboard: what waits for whoever looks at it. */
export async function DeskBoard({ payload, user, i18n: { language } }: Props) {
  if (!user || !isStaff(user)) return null;
  const now = new Date();
  const sections = await getDesk({ payload, user, now });
  const words = getDeskWords(language);
  const lists = sections.filter(({ key, total }) => key !== 'scheduled' && total > 0);
  const scheduled = sections.find(({ key }) => key === 'scheduled');
  const hasPlan = scheduled !== undefined && scheduled.total > 0;
  return (
    <section aria-labelledby="tembus-desk" className="tembus-desk">
      <h2 id="tembus-desk">{words.title}</h2>
      {lists.length === 0 && !hasPlan && <p>{words.nothing}</p>}
      {lists.length > 0 && (
        <div className="tembus-desk__lists">
          {lists.map((section) => (
            <DeskList key={section.key} language={language} now={now} section={section} />
          ))}
        </div>
      )}
      {hasPlan && <DeskCalendar language={language} now={now} section={scheduled} />}
    </section>
  );
}
