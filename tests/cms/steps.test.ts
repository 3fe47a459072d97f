import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '#cms/editorial/states.ts';
import { isOnSqlite, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { roads } from '#tests/support/stepRoads.ts';
import type { Road, Writer } from '#tests/support/stepRoads.ts';
import {
  everyone,
  fewPlaces,
  getAllowed,
  isNewer,
  places,
  writes,
} from '#tests/support/stepTable.ts';
import type { Place, Role } from '#tests/support/stepTable.ts';
import { aTextAt, getPlace, getWriters, putAt, toPlaceAfter } from '#tests/support/stepTexts.ts';

const { endpoint, rest, graphql, local, bulk } = roads;
const isWriting = (place: Place) => !isNewer(place);

/** One of each right: what else a role may is said by the same rules. */
const pair: Role[] = ['reporter', 'editor'];

/**
 * Every place and role over each door that is open to the world. The Local API and bulk updates run
 * the same operation behind the door: there one of each right, on texts without a newer version. On
 * another database the rules are the same code: there it is asked what the database makes of it.
 */
const rows = isOnSqlite()
  ? [
      ...[endpoint, rest, graphql].flatMap((road) => toRows(road, places, everyone)),
      ...[local, bulk].flatMap((road) => toRows(road, places.filter(isWriting), pair)),
    ]
  : [...toRows(endpoint, fewPlaces, pair), ...toRows(bulk, fewPlaces.filter(isWriting), pair)];
const attempts = rows.flatMap((row) => row.attempts);
const count = (key: 'role' | 'road' | 'place') => new Set(rows.map((row) => row[key])).size;
const allowed = attempts.filter(({ isAllowed }) => isAllowed).length;

let cms: Cms;
let writers: Record<Role, Writer>;
beforeAll(async () => {
  cms = await startCms();
  writers = await getWriters(cms);
});
afterAll(() => cms.close());

describe(`${attempts.length} attempts, ${allowed} of them allowed (${count('place')} places, ${count('role')} roles, ${count('road')} roads)`, () => {
  test.each(rows)(
    '$role takes over $road.name from $text $place.state what the table allows',
    async (row) => {
      const { road, role, place } = row;
      const outcomes = [];
      for (const { write } of row.attempts) {
        const id = await getTextAt(place);
        const isTaken = await road.take(cms, id, write, writers[role]);
        outcomes.push({ step: write.step, after: isTaken && (await getPlace(cms, id)) });
        if (isTaken) moved.add(place);
      }
      expect(outcomes).toEqual(
        row.attempts.map(({ write, isAllowed }) => ({
          step: write.step,
          after: isAllowed && toPlaceAfter(place, write.to),
        })),
      );
      expect(await getPlace(cms, await getTextAt(place))).toEqual(place);
    },
  );
});

const texts = new Map<Place, string>();
const moved = new Set<Place>();

/** Attempts share a text, which is put back after a step; another is made when that is too late. */
async function getTextAt(place: Place): Promise<string> {
  const known = texts.get(place);
  if (known !== undefined && !moved.has(place)) return known;
  const isKept = known !== undefined && (await getPlace(cms, known)).isPublic === place.isPublic;
  if (isKept) await putAt(cms, known, place);
  const id = isKept ? known : await aTextAt(cms, place);
  texts.set(place, id);
  moved.delete(place);
  return id;
}

function toRows(road: Road, where: readonly Place[], roles: readonly Role[]) {
  return where.flatMap((place) =>
    roles.map((role) => ({
      road,
      role,
      place,
      text: isNewer(place) ? 'a newer version' : 'a text',
      attempts: toAttempts(road, place, role),
    })),
  );
}

/**
 * Over the endpoint steps go by their names. Written, a step is the state that it leads to: two
 * steps that lead to the same state are one attempt, and writing the state that is there is none.
 */
function toAttempts(road: Road, place: Place, role: Role) {
  const names = getAllowed(place, role);
  if (road === endpoint) {
    return writes.map((write) => ({ write, isAllowed: names.includes(write.step) }));
  }
  const again: State[] = ['scheduled', 'published'];
  const reached = writes.filter(({ step }) => names.includes(step)).map(({ to }) => to);
  return writes
    .filter(({ to }, at) => writes.findIndex((write) => write.to === to) === at)
    .filter(({ to }) => to !== place.state || again.includes(to))
    .map((write) => ({ write, isAllowed: reached.includes(write.to) }));
}
