import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { NoteWords } from './noteWords.ts';
import { useAnswers } from './useAnswers.ts';

interface Props {
  words: NoteWords;
  /** Whether the note was taken. */
  onSend(text: string): Promise<boolean>;
}

interface Colleague {
  id: string;
  name: string;
}

/** A note under way; an `@` offers the colleagues whose names begin so. */
export function NoteForm({ words, onSend }: Props) {
  const { ask } = useAnswers(words.silent);
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [staff, setStaff] = useState<Colleague[] | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const begun = getBegunCall(text);
  const offered = begun === null ? [] : (staff ?? []).filter(({ name }) => isBegun(name, begun));

  async function change(value: string) {
    setText(value);
    if (staff || !value.includes('@')) return;
    setStaff([]);
    const answer = await ask('/api/documentNotes/staff');
    setStaff((answer?.['staff'] as Colleague[] | undefined) ?? null);
  }

  function call({ name }: Colleague) {
    setText(`${text.slice(0, text.lastIndexOf('@'))}@${name} `);
    area.current?.focus();
  }

  async function send() {
    setIsBusy(true);
    if (await onSend(text.trim())) setText('');
    setIsBusy(false);
  }

  return (
    <div className="tembus-notes__form">
      <textarea
        aria-label={words.write}
        maxLength={2000}
        onChange={(event) => void change(event.target.value)}
        placeholder={words.hint}
        ref={area}
        rows={3}
        value={text}
      />
      {offered.length > 0 && (
        <ul aria-label={words.call} className="tembus-notes__staff">
          {offered.slice(0, 6).map((colleague) => (
            <li key={colleague.id}>
              <button onClick={() => call(colleague)} type="button">
                @{colleague.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button
        buttonStyle="secondary"
        disabled={isBusy || text.trim() === ''}
        margin={false}
        onClick={() => void send()}
        size="small"
      >
        {words.send}
      </Button>
    </div>
  );
}

/** What stands after the last `@`, when it may still become a name. */
function getBegunCall(text: string): string | null {
  const match = /(?:^|\s)@([^@\n]{0,40})$/.exec(text);
  return match?.[1]?.toLowerCase() ?? null;
}

function isBegun(name: string, begun: string): boolean {
  return name.toLowerCase().startsWith(begun) && name.toLowerCase() !== begun.trim();
}
