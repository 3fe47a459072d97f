import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#cms/editorial/checks/finding.ts';
import { useSettled } from './useSettled.ts';

const pauseMs = 800;

interface Findings {
  /** Null until the first answer. */
  findings: Finding[] | null;
  failed: boolean;
}

/** What the checks say of the form, asked whenever the writer pauses. */
export function useFindings(): Findings {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { code: locale } = useLocale();
  const [fields] = useAllFormFields();
  const settled = useSettled(fields, pauseMs);
  const asked = useRef('');
  const [state, setState] = useState<Findings>({ findings: null, failed: false });

  useEffect(() => {
    if (Object.keys(settled).length === 0) return;
    // Not `getData` of the form: while the form is set anew after a save, that is empty.
    const body = JSON.stringify({ id, data: reduceFieldsToValues(settled, true) });
    const question = `${locale} ${lastUpdateTime} ${body}`;
    // A form changes in ways of its own, too: a row is folded, a field is touched.
    if (question === asked.current) return;
    asked.current = question;
    void ask(`/api/${collectionSlug}/checks?locale=${locale}`, body).then((findings) => {
      if (question !== asked.current) return;
      setState((last) => ({ findings: findings ?? last.findings, failed: findings === null }));
    });
  }, [collectionSlug, id, lastUpdateTime, locale, settled]);

  return state;
}

/** Null when the checks do not answer. */
async function ask(address: string, body: string): Promise<Finding[] | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(address, { method: 'POST', headers, body });
    return answer.ok ? ((await answer.json()) as { findings: Finding[] }).findings : null;
  } catch {
    return null;
  }
}
