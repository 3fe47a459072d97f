import { BadAnswer, Misfit } from '../lib/cms.ts';

const atOnce = 8;

/**
 * Asks the CMS about each, some at a time; answers what it refused and why, so that one does not
 * hold up the others. Throws when it answers none of several in a row: then it is away.
 */
export async function askEach<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<void>,
): Promise<Map<Item, Error>> {
  const refused = new Map<Item, Error>();
  const queue = items.values();
  let unanswered = 0;
  const work = async () => {
    for (const item of queue) {
      try {
        await ask(item);
        unanswered = 0;
      } catch (error) {
        if (!(error instanceof BadAnswer || error instanceof Misfit)) throw error;
        const isAnswered = error instanceof Misfit || error.status !== undefined;
        unanswered = isAnswered ? 0 : unanswered + 1;
        if (unanswered >= atOnce) throw error;
        refused.set(item, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return refused;
}
