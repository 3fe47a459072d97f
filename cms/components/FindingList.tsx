'use client';

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import type { Finding } from '#cms/editorial/checks/finding.ts';
import type { CheckWords } from './checkWords.ts';
import { findTab, goToField } from './goToField.ts';

interface Props {
  findings: readonly Finding[];
  words: CheckWords;
}

/** Findings, each leading to the field where it is mended, or to the other language. */
export function FindingList({ findings, words }: Props) {
  const { docConfig } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map(({ field, level, locale, message }, at) => {
        const sentence = i18n.language === 'en' ? message.en : message.id;
        return (
          <li className={`tembus-checks__${level}`} key={`${at} ${sentence}`}>
            {locale === code ? (
              <button
                onClick={({ currentTarget }) => {
                  goToField(currentTarget, field, findTab(docConfig?.fields ?? [], field));
                }}
                type="button"
              >
                {sentence}
              </button>
            ) : (
              <a href={`?locale=${locale}`}>
                {words.elsewhere[locale]}
                {sentence}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
