import type { ClientField } from 'payload';

/** A tab is drawn in parts: so long the field itself is waited for. */
const patienceMs = 1000;
const longestWaitMs = 10_000;

/** Where the cursor goes in a field, the best place first. */
const places = [
  '[contenteditable="true"]',
  'input:not([type="hidden"]), textarea, select',
  '.array-field__add-row',
  'button',
];

/** Which tab of the form has a field, counted from 0; null when it is on none. */
export function findTab(fields: readonly ClientField[], path: string): number | null {
  const [name] = path.split('.');
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? [];
  const at = tabs.findIndex((tab) => hasField(tab.fields, name));
  return at < 0 ? null : at;
}

function hasField(fields: readonly ClientField[], name: string | undefined): boolean {
  return fields.some((field) => {
    if ('name' in field) return field.name === name;
    return 'fields' in field && hasField(field.fields, name);
  });
}

/** Opens the tab of a field of the form around `near`, shows the field and puts the cursor in it. */
export function goToField(near: Element, path: string, tab: number | null): void {
  const form = near.closest('form') ?? document.body;
  if (tab !== null) openTab(form, tab);
  const start = Date.now();
  const tryToEnter = () => {
    const waitedMs = Date.now() - start;
    const entry = findEntry(form, path, waitedMs > patienceMs);
    if (entry) enter(entry);
    if (!entry && waitedMs < longestWaitMs) requestAnimationFrame(tryToEnter);
  };
  tryToEnter();
}

function openTab(form: Element, tab: number): void {
  const buttons = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button');
  const button = buttons[tab];
  if (button && !button.className.includes('--active')) button.click();
}

/**
 * Where the cursor goes: in the field itself or, if that does not appear because a row is folded
 * or another component draws it, in what the field is inside of.
 */
function findEntry(form: Element, path: string, mayBeAround: boolean): HTMLElement | null {
  const steps = path.split('.');
  const least = mayBeAround ? 1 : steps.length;
  for (let length = steps.length; length >= least; length -= 1) {
    const part = steps.slice(0, length);
    const id = CSS.escape(`field-${part.join('__')}`);
    const own = `#${id}, [data-field-path="${CSS.escape(part.join('.'))}"]`;
    const field = form.querySelector<HTMLElement>(own);
    const entry = field && toEntry(field);
    if (entry && entry.getClientRects().length > 0) return entry;
  }
  return null;
}

function toEntry(field: HTMLElement): HTMLElement | undefined {
  if (places.some((place) => field.matches(place))) return field;
  return places.flatMap((place) => field.querySelector<HTMLElement>(place) ?? [])[0];
}

function enter(entry: HTMLElement): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const block = entry.offsetHeight > innerHeight / 2 ? 'start' : 'center';
  entry.scrollIntoView({ block, behavior: isStill ? 'auto' : 'smooth' });
  entry.focus({ preventScroll: true });
}
