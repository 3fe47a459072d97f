'use client';

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { DocumentNote } from '#cms/payload-types.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';
import { getNoteWords } from './noteWords.ts';
import { useAnswers } from './useAnswers.ts';

const address = '/api/documentNotes';

/** What the newsroom says to each other about the document, beside its form. */
export function DocumentNotes() {
  const { id, collectionSlug: kind } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const words = getNoteWords(i18n.language);
  const { ask, fault } = useAnswers(words.silent);
  const [notes, setNotes] = useState<DocumentNote[]>([]);

  const load = useCallback(async () => {
    if (!id || !kind) return;
    const query = new URLSearchParams({
      'where[kind][equals]': kind,
      'where[document][equals]': String(id),
      sort: '-createdAt',
      limit: '100',
    });
    const answer = await ask(`${address}?${query}`);
    if (answer) setNotes(answer['docs'] as DocumentNote[]);
  }, [ask, id, kind]);

  useEffect(() => void load(), [load]);

  async function add(text: string): Promise<boolean> {
    const body = { kind, document: String(id), text };
    const answer = await ask(address, { method: 'POST', body });
    if (answer) await load();
    return answer !== null;
  }

  async function settle({ id: note }: DocumentNote, resolved: boolean) {
    await ask(`${address}/${note}`, { method: 'PATCH', body: { resolved } });
    await load();
  }

  const isEditor = user?.['role'] === 'editor' || user?.['role'] === 'admin';
  const open = notes.filter(({ resolved }) => !resolved);
  const settled = notes.filter(({ resolved }) => resolved);
  const toItem = (note: DocumentNote) => (
    <NoteItem
      canSettle={isEditor || note.author === user?.id}
      key={note.id}
      language={i18n.language}
      note={note}
      onSettle={settle}
    />
  );
  return (
    <section aria-label={words.title} className="tembus-notes field-type">
      <h4>{words.title}</h4>
      {id ? <NoteForm onSend={add} words={words} /> : <p>{words.unsaved}</p>}
      {fault && <p role="alert">{fault}</p>}
      {id && open.length === 0 && <p>{words.none}</p>}
      <ul>{open.map(toItem)}</ul>
      {settled.length > 0 && (
        <details>
          <summary>{words.settled(settled.length)}</summary>
          <ul>{settled.map(toItem)}</ul>
        </details>
      )}
    </section>
  );
}
