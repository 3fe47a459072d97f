import type { CollectionConfig, Config, Plugin } from 'payload';
import { announceStep } from '#cms/desk/announceStep.ts';
import { textKinds } from '#cms/desk/getDesk.ts';
import type { TextKind } from '#cms/desk/getDesk.ts';
import { forgetNotes } from '#cms/desk/notes.ts';
import { restoreLanguageEndpoint } from '#cms/desk/restoreLanguageEndpoint.ts';
import { getViews } from '#cms/desk/views.ts';

/** What notes hang on. */
const noted = ['articles', 'stories', 'sellers'];

/** Letters to the newsroom, its views of the lists, and notes that go with their documents. */
export const desk: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(attend) ?? [],
});

function attend(collection: CollectionConfig): CollectionConfig {
  if (!noted.includes(collection.slug)) return collection;
  const { hooks = {} } = collection;
  const afterDelete = [...(hooks.afterDelete ?? []), forgetNotes];
  const kept = { ...collection, hooks: { ...hooks, afterDelete } };
  const kind = textKinds.find((one) => one === collection.slug);
  return kind ? attendText(kept, kind) : kept;
}

function attendText(collection: CollectionConfig, kind: TextKind): CollectionConfig {
  const { admin = {}, endpoints, fields, hooks = {} } = collection;
  const named = fields.map((field) => ('name' in field ? { name: field.name } : {}));
  const savedViews = {
    path: './components/SavedViews.tsx#SavedViews',
    clientProps: { keys: getViews(named).map(({ key }) => key) },
  };
  return {
    ...collection,
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), announceStep] },
    endpoints: [...(endpoints || []), restoreLanguageEndpoint(kind)],
    admin: {
      ...admin,
      components: {
        ...admin.components,
        beforeListTable: [...(admin.components?.beforeListTable ?? []), savedViews],
      },
    },
  };
}
