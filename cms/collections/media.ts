import type { CollectionConfig } from 'payload';

export const media: CollectionConfig = {
  slug: 'media',
  upload: { staticDir: '.data/media' },
  fields: [
    { name: 'alt', type: 'textarea', localized: true },
    { name: 'caption', type: 'textarea', localized: true },
    { name: 'credit', type: 'text' },
    {
      name: 'rights',
      type: 'select',
      options: ['own', 'licence', 'permission', 'public-domain'],
    },
    { name: 'source', type: 'text' },
    { name: 'color', type: 'text', admin: { hidden: true } },
  ],
};
