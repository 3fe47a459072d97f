import { toResultElement } from './searchResult.ts';
import type { SearchResult } from './searchResult.ts';

interface Pagefind {
  search(term: string | null, options: { filters?: object; sort?: object }): Promise<unknown>;
}

/** The part of the component UI's instance that this page steers. */
interface SearchInstance {
  applyOptions(options: { basePath: string; mergeIndex: { bundlePath: string }[] }): void;
  searchTerm: string;
  searchFilters: Record<string, string[]>;
  __pagefind__: Pagefind | null;
  triggerLoad(): Promise<void>;
  triggerSearch(term: string): void;
  triggerSearchWithFilters(term: string, filters: Record<string, string[]>): void;
  on(event: 'search', listener: (term: string) => void): void;
  on(event: 'results', listener: (found: { results: unknown[] }) => void): void;
}

interface ResultsElement extends HTMLElement {
  instance: SearchInstance;
  resultTemplate: (result: SearchResult) => HTMLElement;
}

const finder = document.querySelector<HTMLElement>('.finder');
if (finder) await startSearch(finder);

async function startSearch(page: HTMLElement): Promise<void> {
  await customElements.whenDefined('pagefind-results');
  const results = page.querySelector<ResultsElement>('pagefind-results');
  const sort = page.querySelector<HTMLSelectElement>('.sort select');
  const sieve = page.querySelector<HTMLDetailsElement>('.sieve');
  const suggestions = page.querySelector<HTMLElement>('.suggestions');
  if (!results || !sort || !sieve) return;

  const { instance } = results;
  await nameParts(instance);
  const { date = 'id-ID', kind = '' } = page.dataset;
  results.resultTemplate = (result) => toResultElement(result, { dateLocale: date, kind });
  sieve.open = matchMedia('(min-width: 60rem)').matches;

  instance.on('search', (term) => rememberQuery(term, sort.value));
  // They stay until there is something in their place: who finds nothing has other ways to go on.
  instance.on('results', ({ results: found }) => {
    if (suggestions) suggestions.hidden = found.length > 0;
  });
  sort.addEventListener('change', () => instance.triggerSearch(instance.searchTerm));

  const asked = new URLSearchParams(location.search);
  sort.value = asked.get('sort') ?? '';
  const term = asked.get('q')?.trim() ?? '';
  await instance.triggerLoad();
  sortByChoice(instance, sort);
  if (term) instance.triggerSearchWithFilters(term, {});
}

/** The index is in parts, one for each year: the first is asked, the others are merged in. */
async function nameParts(instance: SearchInstance): Promise<void> {
  // eslint-disable-next-line no-restricted-globals -- this is a reader's browser asking the site
  const answer = await fetch('/pagefind/parts.json');
  if (!answer.ok) return;
  const parts: Record<string, string[]> = await answer.json();
  const [first, ...others] = (parts[document.documentElement.lang] ?? []).map(
    (name) => `/pagefind/parts/${name}/`,
  );
  if (first === undefined) return;
  const mergeIndex = others.map((bundlePath) => ({ bundlePath }));
  instance.applyOptions({ basePath: first, mergeIndex });
}

// The component UI knows no order but relevance, so the order joins the query on its way to Pagefind.
function sortByChoice(instance: SearchInstance, sort: HTMLSelectElement): void {
  const pagefind = instance.__pagefind__;
  if (!pagefind) return;
  const search = pagefind.search.bind(pagefind);
  pagefind.search = (term, options) =>
    search(term, sort.value ? { ...options, sort: { date: sort.value } } : options);
}

function rememberQuery(term: string, order: string): void {
  const url = new URL(location.href);
  if (term) url.searchParams.set('q', term);
  else url.searchParams.delete('q');
  if (order) url.searchParams.set('sort', order);
  else url.searchParams.delete('sort');
  history.replaceState(null, '', url);
}
