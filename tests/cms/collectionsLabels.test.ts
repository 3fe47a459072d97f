import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Field } from 'payload';
import { startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';

/** Payload's own fields, which it names itself. */
const builtIn =
  /^(id|_status|createdAt|updatedAt|deletedAt|.*_tz|email|sessions|expiresAt|blockName)$/;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

test('every collection has name, group and description in both languages', () => {
  const incomplete = getOwnCollections().filter(
    ({ labels, admin }) =>
      ![labels.singular, labels.plural, admin.group, admin.description].every(isInBothLanguages),
  );
  expect(incomplete.map(({ slug }) => slug)).toEqual([]);
});

test('every field has a label in both languages', () => {
  const bare = getOwnCollections().flatMap(({ slug, fields }) =>
    fields.flatMap((field) => getBareFields(field, slug)),
  );
  expect(bare).toEqual([]);
});

test('the text editor says in Indonesian all that it says in English', () => {
  const { en, id } = cms.payload.config.i18n.translations as Record<string, { lexical: object }>;
  expect(getKeys(id?.lexical)).toEqual(expect.arrayContaining(getKeys(en?.lexical)));
});

function getOwnCollections() {
  return cms.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
}

/** Paths of the fields, at any depth, that one of the two languages cannot name. */
function getBareFields(field: Field, parent: string): string[] {
  const name = 'name' in field ? String(field.name) : '';
  const path = name ? `${parent}.${name}` : parent;
  const isNamed =
    !name || builtIn.test(name) || isHidden(field) || isInBothLanguages(getLabel(field));
  const tabs = field.type === 'tabs' ? field.tabs : [];
  const children = 'fields' in field ? field.fields : tabs.flatMap((tab) => tab.fields);
  return [...(isNamed ? [] : [path]), ...children.flatMap((child) => getBareFields(child, path))];
}

function isHidden(field: Field): boolean {
  const isHiddenInForm = 'hidden' in (field.admin ?? {}) && Object(field.admin).hidden === true;
  return isHiddenInForm || ('hidden' in field && field.hidden === true);
}

function getLabel(field: Field): unknown {
  return 'label' in field ? field.label : undefined;
}

/** A trademark such as WhatsApp is the same word in both. */
function isInBothLanguages(label: unknown): boolean {
  if (label === 'WhatsApp') return true;
  return typeof label === 'object' && label !== null && 'id' in label && 'en' in label;
}

function getKeys(translations: object = {}, parent = ''): string[] {
  return Object.entries(translations).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? getKeys(value, `${parent}${key}.`)
      : [`${parent}${key}`],
  );
}
