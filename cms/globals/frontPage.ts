import type { GlobalConfig } from 'payload';
import { anyone, editor } from '#cms/access/rules.ts';
import { noticeFrontPage } from '#cms/hooks/noticeChange.ts';
import { figuresField } from '#cms/fields/figures.ts';
import { publishing } from '#cms/fields/publishing.ts';

export const frontPage: GlobalConfig = {
  slug: 'frontPage',
  label: { id: 'Halaman depan', en: 'Front page' },
  access: { read: anyone, update: editor },
  hooks: { afterChange: [noticeFrontPage] },
  admin: {
    group: { id: 'Redaksi', en: 'Newsroom' },
    description: {
      id: 'Tulisan utama dan angka yang tampil di halaman depan.',
      en: 'The lead story and the figures on the front page.',
    },
  },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: ['articles', 'stories'],
      label: { id: 'Tulisan utama', en: 'Lead story' },
      admin: {
        description: {
          id: 'Kosongkan: tulisan terbaru yang dipakai.',
          en: 'Leave it empty: the newest text is used.',
        },
      },
    },
    figuresField({ withPeriod: false }),
    publishing,
  ],
};
