import { element } from '../element.ts';
import type { Reader } from './context.ts';

/**
 * Opens the panel of a button, or closes it if it is open. The browser closes it on Escape, on a click elsewhere, and
 * when another panel opens.
 *
 * @param name class of the button, which is mostly a command's name
 * @param fill gets the empty panel, and a signal that aborts when the panel closes
 */
export function togglePanel(
  reader: Reader,
  name: string,
  label: string,
  fill: (panel: HTMLElement, signal: AbortSignal) => void,
): void {
  const open = reader.dialog.querySelector<HTMLElement>(`.panel.for-${name}`);
  if (open !== null) {
    open.hidePopover();
    return;
  }
  const button = reader.dialog.querySelector<HTMLElement>(`:is(.toolbar, .player) .${name}`);
  const panel = element(reader.page, 'div', { className: `panel for-${name}`, role: 'group', ariaLabel: label });
  panel.popover = 'auto';
  panel.tabIndex = -1;
  const controller = new AbortController();
  fill(panel, controller.signal);
  panel.addEventListener('toggle', ({ newState }) => {
    button?.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') return;
    controller.abort();
    const { activeElement } = reader.root;
    const isFocusLost = activeElement === null || panel.contains(activeElement);
    panel.remove();
    if (isFocusLost) (button ?? reader.view.querySelector<HTMLElement>('.title'))?.focus({ preventScroll: true });
  });
  reader.signal.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
  reader.dialog.append(panel);
  panel.showPopover();
  panel.focus({ preventScroll: true });
}
