import type { ClientField } from 'payload';

const longestWaitMs = 3000;
const enterable = 'input, textarea, select, [contenteditable="true"], button';

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
  const deadline = Date.now() + longestWaitMs;
  const tryToEnter = () => {
    const field = findField(form, path);
    if (field) enter(field);
    if (!field && Date.now() < deadline) requestAnimationFrame(tryToEnter);
  };
  tryToEnter();
}

function openTab(form: Element, tab: number): void {
  const buttons = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button');
  const button = buttons[tab];
  if (button && !button.className.includes('--active')) button.click();
}

/** The field itself or, where it is folded away or drawn by another, what it is inside of. */
function findField(form: Element, path: string): HTMLElement | null {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const part = steps.slice(0, length);
    const id = CSS.escape(`field-${part.join('__')}`);
    const own = `#${id}, [data-field-path="${CSS.escape(part.join('.'))}"]`;
    const found = form.querySelector<HTMLElement>(own);
    if (found && found.getClientRects().length > 0) return found;
  }
  return null;
}

function enter(field: HTMLElement): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  field.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  const target = field.matches(enterable) ? field : field.querySelector<HTMLElement>(enterable);
  target?.focus({ preventScroll: true });
}
