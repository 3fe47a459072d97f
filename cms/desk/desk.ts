import type { CollectionConfig, Config, Plugin } from 'payload';
import { announceStep } from '#cms/desk/announceStep.ts';
import { forgetNotes } from '#cms/desk/notes.ts';

/** What the newsroom works on: letters follow its steps, notes hang on it. */
const noted = ['articles', 'stories', 'sellers'];
const announced = ['articles', 'stories'];

/** Letters to the newsroom, and notes that go with their documents. */
export const desk: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(attend) ?? [],
});

function attend(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug } = collection;
  if (!noted.includes(slug)) return collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      ...(announced.includes(slug) && {
        afterChange: [...(hooks.afterChange ?? []), announceStep],
      }),
      afterDelete: [...(hooks.afterDelete ?? []), forgetNotes],
    },
  };
}
