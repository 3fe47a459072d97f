interface Named {
  id: string;
  name: string;
}

/**
 * Who is called by `@` and name in a text. A longer name goes first, so that `@Mirna Salsabila` does
 * not also call a colleague who is only Mirna.
 */
export function findMentioned<Person extends Named>(
  text: string,
  staff: readonly Person[],
): Person[] {
  let rest = text.toLowerCase();
  const byLength = staff.toSorted((a, b) => b.name.length - a.name.length);
  return byLength.filter(({ name }) => {
    const call = `@${name.toLowerCase()}`;
    if (!hasCall(rest, call)) return false;
    rest = rest.replaceAll(call, ' ');
    return true;
  });
}

/** A name ends where the word ends: `@Ana` is not in `@Anak`. */
function hasCall(text: string, call: string): boolean {
  const index = text.indexOf(call);
  return index >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(index + call.length));
}
