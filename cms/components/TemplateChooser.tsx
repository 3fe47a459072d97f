'use client';

import {
  Button,
  useDocumentInfo,
  useForm,
  useFormFields,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { fillFromTemplate, isBlank } from '#cms/editorial/templates.ts';
import type { Template } from '#cms/payload-types.ts';

const words = {
  id: {
    title: 'Mulai dari pola',
    hint: 'Mengisi judul, ringkasan, dan kerangka naskah. Ganti bagian dalam [kurung siku]. Atau langsung saja menulis.',
  },
  en: {
    title: 'Start from a template',
    hint: 'Fills in title, summary and a skeleton of the body. Replace what stands in [square brackets]. Or just write.',
  },
};

/** While a text is a blank page: the templates it can begin from. */
export function TemplateChooser() {
  const { collectionSlug } = useDocumentInfo();
  const { getData, reset, setModified } = useForm();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const isOffered = useFormFields(([fields]) =>
    isBlank({
      title: fields['title']?.value,
      summary: fields['summary']?.value,
      body: fields['body']?.value,
    }),
  );
  const [templates, setTemplates] = useState<Template[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const { title, hint } = words[i18n.language === 'en' ? 'en' : 'id'];

  useEffect(() => {
    if (!isOffered) return;
    const stop = new AbortController();
    const query = new URLSearchParams({ limit: '50', sort: 'name', locale });
    fetch(`/api/templates?${query}`, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }: { docs: Template[] }) => setTemplates(docs))
      .catch(() => undefined);
    return () => stop.abort();
  }, [isOffered, locale]);

  async function begin(template: Template) {
    setIsBusy(true);
    await reset(fillFromTemplate({ ...getData() }, { ...template }));
    // Else autosave would not know that there is something to save.
    setModified(true);
    setIsBusy(false);
  }

  const offered = templates.filter(({ kinds }) => kinds.some((kind) => kind === collectionSlug));
  if (!isOffered || offered.length === 0) return null;
  return (
    <section aria-label={title} className="tembus-templates field-type">
      <h4>{title}</h4>
      <p>{hint}</p>
      <ul>
        {offered.map((template) => (
          <li key={template.id}>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void begin(template)}
              size="medium"
            >
              {template.name}
            </Button>
            {template.purpose && <span>{template.purpose}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
