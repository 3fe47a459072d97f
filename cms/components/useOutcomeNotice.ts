import { toast } from '@payloadcms/ui';
import { createElement, useEffect, useRef } from 'react';
import type { Progress } from '#cms/publishing/getProgress.ts';
import { ChangeOutcome } from './ChangeOutcome.tsx';
import { isChangedJustNow } from './progressPause.ts';

const shownMs = 30_000;

/**
 * Follows a change in a notice as well: on a phone, and beside a preview, the panel lies far below
 * the button that published it.
 */
export function useOutcomeNotice(
  document: string | undefined,
  progress: Progress | null,
  language: string,
): void {
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!document || !progress || !isChangedJustNow(progress)) return;
    const { changedAt } = progress;
    if (changedAt === null || changedAt === told.current) return;
    told.current = changedAt;
    toast.info(createElement(ChangeOutcome, { document, language, version: changedAt }), {
      id: `outcome-${document}`,
      duration: shownMs,
    });
  }, [document, language, progress]);
}
