'use client';

import { useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { getTrashWords } from './trashWords.ts';

/** In Payload's dialog that moves a text to the trash: what readers lose, and the better way. */
export function TrashWarning() {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { isModalOpen } = useModal();
  const isAsked = hasPublishedDoc && isModalOpen(`delete-${id}`);
  const [dialog, setDialog] = useState<Element | null>(null);

  useEffect(() => {
    const asking = '.delete-document .confirmation-modal__content';
    setDialog(isAsked ? document.querySelector(asking) : null);
  }, [isAsked]);

  if (!dialog) return null;
  return createPortal(
    <p className="tembus-trash" role="alert">
      {getTrashWords(i18n.language)}
    </p>,
    dialog,
  );
}
