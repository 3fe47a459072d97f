'use client';

import { useTranslation } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { stateNames, toState } from '#cms/editorial/states.ts';

/** The state in lists. */
export function StateCell({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation();
  const state = toState(rowData);
  return (
    <span className={`tembus-state__name tembus-state__name--${state}`}>
      {stateNames[state][i18n.language === 'en' ? 'en' : 'id']}
    </span>
  );
}
