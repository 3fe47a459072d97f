/** The sign of the house; the words beside it name it, so it has no text of its own. */
export function Icon() {
  return <img alt="" className="tembus-icon" src="/icon.svg" />;
}
