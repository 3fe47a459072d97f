import type { Situation } from '#cms/steps/situation.ts';

export type Offered = Situation['steps'][number];

/** What most often comes next, first. */
const preferred: Offered['name'][] = ['reopen', 'publish', 'approve', 'submit', 'takeBack'];

/** What may be done next: publishing again needs something to publish. */
export function getOffered({ state, steps }: Situation, isModified: boolean): Offered[] {
  const offered = steps.filter(
    ({ name }) => name !== 'publish' || state !== 'published' || isModified,
  );
  const toRank = ({ name }: Offered) => preferred.indexOf(name) + 1 || preferred.length + 1;
  return offered.toSorted((one, other) => toRank(one) - toRank(other));
}

/** The eye is not led to taking a text from readers, least of all where “publish” was just now. */
export function getButtonStyle({ name }: Offered): 'primary' | 'secondary' {
  return name === 'withdraw' ? 'secondary' : 'primary';
}
