import { Icon } from './Icon.tsx';

/** The name of the house, above the login form. */
export function Logo() {
  return (
    <span className="tembus-logo">
      <Icon />
      Tembus
    </span>
  );
}
