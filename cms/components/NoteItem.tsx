import { Button } from '@payloadcms/ui';
import type { DocumentNote } from '#cms/payload-types.ts';
import { formatMoment } from './deskWords.ts';
import { getNoteWords } from './noteWords.ts';

interface Props {
  note: DocumentNote;
  language: string;
  canSettle: boolean;
  onSettle(note: DocumentNote, resolved: boolean): Promise<void>;
}

export function NoteItem({ note, language, canSettle, onSettle }: Props) {
  const words = getNoteWords(language);
  const { authorName, createdAt, resolved, resolvedByName, text } = note;
  return (
    <li>
      <p className="tembus-notes__by">
        <strong>{authorName ?? words.system}</strong> · {formatMoment(language, createdAt)}
        {resolvedByName && ` · ${words.resolvedBy(resolvedByName)}`}
      </p>
      <p className="tembus-notes__text">{text}</p>
      {canSettle && (
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={() => void onSettle(note, !resolved)}
          size="xsmall"
        >
          {resolved ? words.reopen : words.resolve}
        </Button>
      )}
    </li>
  );
}
