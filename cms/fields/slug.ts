import type { TextField } from 'payload';
import { freeSlug, normalizeSlug } from '#cms/hooks/normalizeSlug.ts';
import { validateSlug } from '#cms/fields/validateSlug.ts';

interface Options {
  /** The field the slug is made from when the editor leaves it empty. */
  from: 'title' | 'name';
  localized?: boolean;
}

/** The last part of a public address; unique in its collection, per language where localized. */
export function slugField({ from, localized = false }: Options): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { id: 'Alamat (slug)', en: 'Address (slug)' },
    localized,
    unique: true,
    index: true,
    required: true,
    maxLength: 120,
    validate: validateSlug,
    hooks: { beforeValidate: [normalizeSlug(from)], beforeDuplicate: [freeSlug] },
    admin: {
      position: 'sidebar',
      components: { afterInput: ['./components/AddressNotes.tsx#AddressNotes'] },
      description: {
        id: 'Bagian akhir alamat halaman. Kosongkan: dibuat dari judul atau nama. Bila diubah setelah terbit, alamat lama mengantar ke yang baru.',
        en: 'The last part of the page address. Leave it empty: it is made from the title or name. Changed after publication, the old address leads to the new one.',
      },
    },
  };
}
