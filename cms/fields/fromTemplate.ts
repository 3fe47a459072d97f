import type { UIField } from 'payload';

/** Offers the templates while the text is a blank page. */
export const fromTemplate: UIField = {
  name: 'fromTemplate',
  type: 'ui',
  label: { id: 'Dari pola', en: 'From a template' },
  admin: {
    disableListColumn: true,
    components: { Field: './components/TemplateChooser.tsx#TemplateChooser' },
  },
};
