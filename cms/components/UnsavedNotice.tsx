'use client';

import {
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { getUnsavedWords, hasFailed } from './unsaved.ts';

/** Stands from a save that failed until one succeeds; Payload tells of it for four seconds. */
export function UnsavedNotice() {
  const { i18n } = useTranslation();
  const { data } = useDocumentInfo();
  // Not its `lastUpdateTime`, which a lock that is renewed moves as well.
  const savedNow = String(data?.['updatedAt']);
  const isModified = useFormModified();
  const isSavingItself = useFormBackgroundProcessing();
  const isSaving = useFormProcessing() || isSavingItself;
  const savedBefore = useRef<string | null>(null);
  const now = useRef({ isModified, savedNow });
  const [isUnsaved, setIsUnsaved] = useState(false);

  useEffect(() => {
    now.current = { isModified, savedNow };
  }, [isModified, savedNow]);

  useEffect(() => {
    if (isSaving) {
      savedBefore.current = now.current.savedNow;
      return;
    }
    if (savedBefore.current === null) return;
    setIsUnsaved(hasFailed({ ...now.current, savedBefore: savedBefore.current }));
    savedBefore.current = null;
  }, [isSaving]);

  if (!isUnsaved || !isModified) return null;
  // Beside the buttons it would stand on them.
  return createPortal(
    <p className="tembus-unsaved" role="alert">
      {getUnsavedWords(i18n.language)}
    </p>,
    document.body,
  );
}
