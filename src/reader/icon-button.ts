import { element } from '../element.ts';

/** A button that shows only an icon, with its label as accessible name and as default tooltip. */
export function iconButton(
  page: Document,
  className: string,
  label: string,
  icon: Node,
  press: () => void,
  title = label,
): HTMLButtonElement {
  const button = element(page, 'button', { type: 'button', className, title, ariaLabel: label }, icon);
  button.addEventListener('click', press);
  return button;
}
