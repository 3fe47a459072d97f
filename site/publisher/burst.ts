import { getAbout } from '../lib/errorAbout.ts';
import { documentPath } from '../lib/paths.ts';
import { hasSlug, type Doc } from '../lib/schemas.ts';
import type { AppliedChange } from './content.ts';
import { toSlugs } from './moves.ts';
import { getPictureUses } from './pictureUses.ts';
import { isOfMachine } from './receipts.ts';
import { toNameKey } from './sync.ts';

type Changes = readonly AppliedChange[];

interface Press {
  /** Shows changes, all or nothing; throws when it cannot. */
  publish: (changes: Changes) => Promise<void>;
  refuse: (changes: Changes, error: unknown) => void;
  /** False when nothing can be shown any more. */
  isOpen: () => boolean;
}

/**
 * Publishes changes together. When some cannot be shown, the others go without them, in parts as
 * large as can be; what is left is refused.
 */
export async function publishBurst(changes: Changes, press: Press): Promise<void> {
  try {
    await press.publish(changes);
  } catch (error) {
    if (!press.isOpen()) throw error;
    const parts = toParts(changes, error);
    if (parts.length === 0) press.refuse(changes, error);
    for (const part of parts) await publishBurst(part, press);
  }
}

/** Documents that an error is about: it names them, their pages, or pictures that they show. */
export function isAbout(error: unknown): (document: Doc) => boolean {
  const about = new Set(getAbout(error));
  return (document) =>
    about.has(toNameKey(document)) ||
    (hasSlug(document) && about.has(documentPath(document) ?? '')) ||
    [...getPictureUses([document]).keys()].some((url) => about.has(url));
}

/** What to try instead of changes that failed together; nothing when it is no use. */
function toParts(changes: Changes, error: unknown): Changes[] {
  const isNamed = isAbout(error);
  const has = (unit: Changes) => unit.some(({ document }) => document && isNamed(document));
  const documents = [...Map.groupBy(changes, toNameKey).values()];
  const linked = toLinked(changes);
  const units = linked.length > 1 ? linked : documents;
  const [rest, named] = [units.filter((unit) => !has(unit)), units.filter(has)];
  // A full disk would stop each of them.
  if (units.length === 1 || (named.length === 0 && isOfMachine(error))) return [];
  if (rest.length > 0 && named.length > 0) return [rest.flat(), named.flat()];
  const half = Math.ceil(units.length / 2);
  return [units.slice(0, half).flat(), units.slice(half).flat()];
}

/** Changes that only fit together: of one document, and of those that take each other's address. */
function toLinked(changes: Changes): Changes[] {
  const groups = new Map<string, Set<AppliedChange>>();
  for (const change of changes) {
    const keys = toLinks(change);
    const group = new Set([change, ...keys.flatMap((key) => [...(groups.get(key) ?? [])])]);
    for (const key of [...group].flatMap(toLinks)) groups.set(key, group);
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

function toLinks(change: AppliedChange): string[] {
  const { kind, locale } = change;
  const slugs = toSlugs(change).flatMap((slug) => slug ?? []);
  return [toNameKey(change), ...slugs.map((slug) => `${kind}/${locale}/${slug}`)];
}
