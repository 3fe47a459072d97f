'use client';

import { useTranslation } from '@payloadcms/ui';
import { stateNames } from '#cms/editorial/states.ts';
import { useSituation } from './useSituation.ts';

/** The state beside the time of the last change, at the top of the form. */
export function StateLabel() {
  const { i18n } = useTranslation();
  const situation = useSituation();
  if (!situation) return null;
  return <p>{stateNames[situation.state][i18n.language === 'en' ? 'en' : 'id']}</p>;
}
