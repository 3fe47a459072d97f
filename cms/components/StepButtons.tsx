'use client';

import {
  Button,
  PopupList,
  toast,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { Situation } from '#cms/steps/situation.ts';
import { StepDialog } from './StepDialog.tsx';
import { getStepWords } from './stepWords.ts';
import { useSituation } from './useSituation.ts';

type Offered = Situation['steps'][number];
type Name = Offered['name'];

/** What most often comes next, first. */
const preferred: Name[] = ['reopen', 'publish', 'submit', 'takeBack', 'approve'];

/** The next possible steps for this user: one as a button, the others in its menu. */
export function StepButtons() {
  const { id, collectionSlug } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { submit, dispatchFields } = useForm();
  const isModified = useFormModified();
  const router = useRouter();
  const language = i18n.language === 'en' ? 'en' : 'id';
  const words = getStepWords(language);
  const [taken, setTaken] = useState(0);
  const [asked, setAsked] = useState<Offered | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const situation = useSituation(taken);
  if (!situation) return null;
  const { state } = situation;
  const offered = situation.steps.filter(
    ({ name }) => name !== 'publish' || state !== 'published' || isModified,
  );
  const first =
    preferred.flatMap((name) => offered.filter((step) => step.name === name))[0] ?? offered[0];
  if (!first) return null;

  async function take(step: Offered, details: { reason?: string; scheduledFor?: string } = {}) {
    setAsked(null);
    setIsBusy(true);
    const isSaved = !isModified || (await save());
    const answer = isSaved ? await order(step, details) : null;
    setIsBusy(false);
    if (answer === null) return;
    setTaken((count) => count + 1);
    router.refresh();
  }

  /** Unsaved changes are part of what is submitted, approved or published. */
  async function save(): Promise<boolean> {
    const query = `?draft=true&depth=0&fallback-locale=null&locale=${locale}`;
    const saved = await submit({
      action: `/api/${collectionSlug}/${id}${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    return saved !== undefined && saved?.res?.ok !== false;
  }

  async function order(step: Offered, details: object): Promise<object | null> {
    const from = isModified ? {} : { from: state };
    const response = await fetch(`/api/${collectionSlug}/${id}/steps`, {
      method: 'POST',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ step: step.name, locale, ...from, ...details }),
    }).catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (response?.ok) {
      toast.success(answer.message);
      return answer;
    }
    const [error] = answer?.errors ?? [];
    const faults: { label?: string; path: string; message: string }[] = error?.data?.errors ?? [];
    if (faults.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: faults });
    toast.error(toMessage(error?.message, faults));
    return null;
  }

  function toMessage(message: string | undefined, faults: { message: string; path: string }[]) {
    if (faults.length === 0) return message ?? words.silent;
    return [words.invalid, ...faults.map((fault) => fault.message)].join(' ');
  }

  function choose(step: Offered) {
    if (step.needsReason || step.needsTime) return setAsked(step);
    void take(step);
  }

  const others = offered.filter(({ name }) => name !== first.name);
  return (
    <>
      <Button
        buttonId={`step-${first.name}`}
        disabled={isBusy}
        enableSubMenu={others.length > 0}
        margin={false}
        onClick={() => choose(first)}
        size="medium"
        SubMenuPopupContent={({ close }) => (
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
        )}
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
