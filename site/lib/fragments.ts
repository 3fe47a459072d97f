const fragments = new Map<string, string>();

/**
 * HTML that is printed once for all pages. `name` says all that it depends on: it must ask nothing
 * of the store, for nobody would hear of a change.
 */
export function getFragment(name: string, print: () => Promise<string>): string | Promise<string> {
  // In development its template may change.
  if (import.meta.env.DEV) return print();
  return fragments.get(name) ?? print().then((html) => keep(name, html));
}

function keep(name: string, html: string): string {
  fragments.set(name, html);
  return html;
}
