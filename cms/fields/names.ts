import type { StaticLabel, TextareaField, TextField } from 'payload';

/** The name of a reference document, its title everywhere. */
export function nameField({ localized = false } = {}): TextField {
  return {
    name: 'name',
    type: 'text',
    required: true,
    localized,
    maxLength: 160,
    label: { id: 'Nama', en: 'Name' },
  };
}

/** A plain paragraph or two in both languages. */
export function paragraphField(name: string, label: StaticLabel): TextareaField {
  return { name, type: 'textarea', localized: true, maxLength: 3000, label, admin: { rows: 5 } };
}
