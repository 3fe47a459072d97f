/** Stands where Payload would put a button that goes round the steps. */
export function NoButton() {
  return null;
}
