'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useRef } from 'react';
import { stateNames } from '#cms/editorial/states.ts';
import type { State } from '#cms/editorial/states.ts';
import { formatMoment } from './deskWords.ts';
import { getStepWords } from './stepWords.ts';
import { useSituation } from './useSituation.ts';

/** Where the text stands, who brought it there, when and why. */
export function StatePanel() {
  const { hasSavePermission, isTrashed } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const words = getStepWords(language);
  const situation = useSituation();
  const isAmended = useAmended(situation?.state);
  const last = [
    situation?.changedBy,
    situation?.changedAt && formatMoment(language, situation.changedAt),
  ];
  return (
    <section aria-label={words.title} className="tembus-state field-type">
      <h4>{words.title}</h4>
      <div role="status">
        {!situation && <p>{words.unsaved}</p>}
        {situation && (
          <p className={`tembus-state__name tembus-state__name--${situation.state}`}>
            {stateNames[situation.state][language]}
          </p>
        )}
        {isAmended && <p className="tembus-state__notice">{words.again}</p>}
      </div>
      {situation?.changedAt && <p>{last.filter(Boolean).join(' · ')}</p>}
      {situation?.reason && <blockquote>{situation.reason}</blockquote>}
      {situation?.scheduledFor && (
        <p>
          {words.scheduled} {formatMoment(language, situation.scheduledFor)} WITA
        </p>
      )}
      {situation?.isPublic && situation.state !== 'published' && <p>{words.public}</p>}
      {situation?.isPublic && !hasSavePermission && !isTrashed && <p>{words.editorsOnly}</p>}
    </section>
  );
}

/** Whether the text lost its approval while this form was open. */
function useAmended(state: State | undefined): boolean {
  const seen = useRef({ state, isAmended: false });
  const wasApproved = seen.current.state === 'approved' || seen.current.state === 'scheduled';
  if (state !== seen.current.state) {
    seen.current = { state, isAmended: wasApproved && state === 'inReview' };
  }
  return seen.current.isAmended;
}
