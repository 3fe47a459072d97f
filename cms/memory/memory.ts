import type { CollectionConfig, Config, Plugin } from 'payload';
import {
  noteWhetherPublic,
  recordChange,
  recordDeletion,
  recordGlobalChange,
  recordLaterChange,
} from '#cms/memory/recordChange.ts';
import {
  recordFailedLogin,
  recordForgottenPassword,
  recordLogin,
  recordLogout,
} from '#cms/memory/recordLogin.ts';
import { noteOperation } from '#cms/memory/operations.ts';

/** What the server keeps by itself, or is recorded in other words. */
const untold = [
  'claims',
  'documentNotes',
  'events',
  'previewLinks',
  'redirects',
  'releases',
  'touches',
];

/** Remembers who did what: one place, so that no collection can be forgotten. */
export const memory: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(remember) ?? [],
  globals:
    config.globals?.map((global) => ({
      ...global,
      hooks: {
        ...global.hooks,
        afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange],
      },
    })) ?? [],
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), recordFailedLogin],
  },
});

/** Made by the server with every publication, which is told already; later changes are people's. */
const madeByServer = ['revisions'];

function remember(collection: CollectionConfig): CollectionConfig {
  if (untold.includes(collection.slug)) return collection;
  const { hooks = {}, slug } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteOperation],
      beforeChange: [...(hooks.beforeChange ?? []), noteWhetherPublic],
      afterChange: [
        ...(hooks.afterChange ?? []),
        madeByServer.includes(slug) ? recordLaterChange : recordChange,
      ],
      afterDelete: [...(hooks.afterDelete ?? []), recordDeletion],
      ...(collection.auth && {
        afterLogin: [...(hooks.afterLogin ?? []), recordLogin],
        afterLogout: [...(hooks.afterLogout ?? []), recordLogout],
        afterForgotPassword: [...(hooks.afterForgotPassword ?? []), recordForgottenPassword],
      }),
    },
  };
}
