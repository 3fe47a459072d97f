import type { UIField } from 'payload';

/** Published texts that share subjects and words with this one, for the editor to choose from. */
export const relatedSuggestions: UIField = {
  name: 'relatedSuggestions',
  type: 'ui',
  label: { id: 'Usulan baca juga', en: 'Suggested to read also' },
  admin: {
    disableListColumn: true,
    components: { Field: './components/RelatedSuggestions.tsx#RelatedSuggestions' },
  },
};
