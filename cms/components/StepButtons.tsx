'use client';

import {
  Button,
  PopupList,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import { getButtonStyle, getOffered } from './offeredSteps.ts';
import type { Offered } from './offeredSteps.ts';
import { StepDialog } from './StepDialog.tsx';
import { getStepWords } from './stepWords.ts';
import { useSituation } from './useSituation.ts';

type Details = { reason?: string; scheduledFor?: string };

/** The next possible steps for this user: one as a button, the others in its menu. */
export function StepButtons() {
  const { id, collectionSlug, setHasPublishedDoc } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { submit } = useForm();
  const isModified = useFormModified();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const words = getStepWords(language);
  const [asked, setAsked] = useState<Offered | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const situation = useSituation();
  if (!situation) return null;
  const { state } = situation;
  const [first, ...others] = getOffered(situation, isModified);
  if (!first) return null;

  async function take(step: Offered, details: Details = {}) {
    setAsked(null);
    setIsBusy(true);
    if (!isModified || (await save())) await order(step, details);
    setIsBusy(false);
  }

  /** Unsaved changes are part of what is submitted, approved or published. */
  async function save(): Promise<boolean> {
    const query = `?draft=true&fallback-locale=null&locale=${locale}`;
    const saved = await submit({
      action: `/api/${collectionSlug}/${id}${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    return saved?.res?.ok === true;
  }

  /** Sent by the form, but without it: so the form learns what came of it. */
  async function order({ name }: Offered, details: Details) {
    const seen = isModified ? {} : { from: state };
    const answer = await submit({
      action: `/api/${collectionSlug}/${id}/steps?fallback-locale=null&locale=${locale}`,
      method: 'POST',
      // Typed as a FormData, which Payload makes of it: it is sent instead of the fields.
      overrides: () => ({ step: name, locale, ...seen, ...details }) as unknown as FormData,
      skipValidation: true,
    });
    if (answer?.res?.ok !== true) return;
    if (name === 'publish' || name === 'withdraw') setHasPublishedDoc(name === 'publish');
  }

  function choose(step: Offered) {
    if (step.needsReason || step.needsTime) return setAsked(step);
    void take(step);
  }

  function Others({ close }: { close: () => void }) {
    return (
      <PopupList.ButtonGroup>
        {others.map((step) => (
          <PopupList.Button
            id={`step-${step.name}`}
            key={step.name}
            onClick={() => {
              close();
              choose(step);
            }}
          >
            {step.label[language]}
          </PopupList.Button>
        ))}
      </PopupList.ButtonGroup>
    );
  }

  return (
    <>
      <Button
        buttonStyle={getButtonStyle(first)}
        disabled={isBusy}
        enableSubMenu={others.length > 0}
        id={`step-${first.name}`}
        margin={false}
        onClick={() => choose(first)}
        size="medium"
        {...(others.length > 0 && { SubMenuPopupContent: Others })}
        type="button"
      >
        {first.label[language]}
      </Button>
      {asked && (
        <StepDialog
          isReasonPublic={asked.name === 'withdraw'}
          label={asked.label[language]}
          needsReason={asked.needsReason}
          needsTime={asked.needsTime}
          onCancel={() => setAsked(null)}
          onConfirm={(details) => void take(asked, details)}
          words={words}
        />
      )}
    </>
  );
}
