import type { CollectionConfig, Config } from 'payload';
import { isPreviewedKind, previewedKinds } from '#cms/preview/subjects.ts';
import type { PreviewedKind } from '#cms/preview/subjects.ts';

type LivePreview = NonNullable<NonNullable<Config['admin']>['livePreview']>;
type Preview = NonNullable<NonNullable<CollectionConfig['admin']>['preview']>;

/** The draft beside its form. The labels of the sizes can be in one language only. */
export const livePreview: LivePreview = {
  collections: [...previewedKinds],
  url: ({ collectionConfig, data, locale }) => {
    const kind = collectionConfig?.slug;
    return isPreviewedKind(kind) ? toFramePath(kind, data['id'], locale.code) : null;
  },
  breakpoints: [
    { name: 'phone', label: 'Ponsel', width: 390, height: 844 },
    { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
    { name: 'laptop', label: 'Laptop', width: 1280, height: 800 },
  ],
};

/** The draft in a tab of its own. */
export function previewOf(kind: PreviewedKind): Preview {
  return ({ id }, { locale }) => toFramePath(kind, id, locale);
}

function toFramePath(kind: PreviewedKind, id: unknown, locale: string): string | null {
  if (typeof id !== 'string') return null;
  return `/api/preview/frame?${new URLSearchParams({ kind, id, locale })}`;
}
