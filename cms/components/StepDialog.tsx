'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { parseWita } from '#cms/editorial/wita.ts';
import type { StepWords } from './stepWords.ts';

interface Props {
  label: string;
  needsReason: boolean;
  /** Whether readers see the reason as well. */
  isReasonPublic: boolean;
  needsTime: boolean;
  words: StepWords;
  onCancel: () => void;
  onConfirm: (details: { reason?: string; scheduledFor?: string }) => void;
}

/** Asks for what a step cannot do without: a reason, or a time in WITA. */
export function StepDialog(props: Props) {
  const { isReasonPublic, label, needsReason, needsTime, words, onCancel, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const time = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  function confirm() {
    const fields = [reason.current, time.current].filter((field) => field !== null);
    for (const field of fields) {
      // Else the browser says it in its own language.
      field.setCustomValidity(field.validity.valueMissing ? words.missing : '');
    }
    if (!fields.every((field) => field.reportValidity())) return;
    onConfirm({
      ...(reason.current && { reason: reason.current.value.trim() }),
      ...(time.current && { scheduledFor: parseWita(time.current.value) ?? '' }),
    });
  }

  return (
    <dialog aria-label={label} className="tembus-dialog" onClose={onCancel} ref={dialog}>
      <h3>{label}</h3>
      {needsReason && (
        <label>
          {isReasonPublic ? words.publicReason : words.reason}
          <textarea maxLength={1200} ref={reason} required rows={4} />
          <small>{isReasonPublic ? words.publicReasonHint : words.reasonHint}</small>
        </label>
      )}
      {needsTime && (
        <label>
          {words.time}
          <input ref={time} required type="datetime-local" />
        </label>
      )}
      <div className="tembus-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} type="button">
          {words.cancel}
        </Button>
        <Button id="step-confirm" margin={false} onClick={confirm} type="button">
          {words.confirm}
        </Button>
      </div>
    </dialog>
  );
}
