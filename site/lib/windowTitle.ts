/** The longest title that search engines show whole. */
const longest = 70;

/** What the window and search engines call a page: its title and the site, while both fit. */
export function toWindowTitle(title: string, site: string, isHome = false): string {
  const full = isHome ? `${site}: ${title}` : `${title} | ${site}`;
  if (full.length <= longest) return full;
  return title.length <= longest
    ? title
    : `${title.slice(0, longest).replace(/[\s,:;–-]+\S*$/, '')}…`;
}
