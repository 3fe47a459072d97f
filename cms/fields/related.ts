import type { CollectionSlug, RelationshipField, StaticLabel, UploadField } from 'payload';
import { validateManyPictures, validatePicture } from '#cms/fields/validatePictures.ts';

interface Options {
  label: StaticLabel;
  description?: StaticLabel;
  required?: boolean;
}

/** One document of another collection. */
export function reference(name: string, relationTo: CollectionSlug, options: Options) {
  return {
    name,
    type: 'relationship',
    relationTo,
    label: options.label,
    required: options.required ?? false,
    admin: { description: options.description },
  } satisfies RelationshipField;
}

/** Any number of documents of another collection, in the order the editor gives them. */
export function references(
  name: string,
  relationTo: CollectionSlug | CollectionSlug[],
  { label, description }: Options,
): RelationshipField {
  const shared = { name, type: 'relationship', hasMany: true, label } as const;
  if (Array.isArray(relationTo)) return { ...shared, relationTo, admin: { description } };
  return { ...shared, relationTo, admin: { description } };
}

export function picture(name: string, options: Options) {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    label: options.label,
    required: options.required ?? false,
    validate: validatePicture,
    admin: { description: options.description },
  } satisfies UploadField;
}

export function pictures(name: string, { label, description }: Options) {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label,
    validate: validateManyPictures,
    admin: { description },
  } satisfies UploadField;
}
