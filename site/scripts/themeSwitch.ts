/** Shows the theme switch and keeps the reader's choice; the head applies it before the first paint. */
const label = document.querySelector<HTMLLabelElement>('.theme');
const select = label?.querySelector('select');

if (label && select) {
  select.value = document.documentElement.dataset.theme ?? '';
  label.hidden = false;
  select.addEventListener('change', () => chooseTheme(select.value));
}

function chooseTheme(theme: string): void {
  if (theme) {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
    return;
  }
  delete document.documentElement.dataset.theme;
  localStorage.removeItem('theme');
}
