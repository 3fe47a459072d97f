import type { AppliedChange } from './content.ts';

/** Whether an address is given up, or taken by another. */
export function isMove(change: AppliedChange): boolean {
  const [from, to] = toSlugs(change);
  return from !== to;
}

/** What a document had in its address, and what it has. */
export function toSlugs({ before, document }: AppliedChange): (string | null)[] {
  return [before, document].map((one) => {
    if (one?.kind === 'withdrawals') return one.address.slug;
    return one && 'slug' in one ? one.slug : null;
  });
}
