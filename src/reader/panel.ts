import type { CommandName } from './commands.ts';
import type { Reader } from './context.ts';

/**
 * Opens a panel under the toolbar for a command, or closes it when it stands open. The browser closes it on Escape, on a
 * click elsewhere and when another opens. `fill` gets the empty panel and a signal that aborts when the panel goes.
 */
export function togglePanel(
  reader: Reader,
  name: CommandName,
  label: string,
  fill: (panel: HTMLElement, signal: AbortSignal) => void,
): void {
  const open = reader.dialog.querySelector<HTMLElement>(`.panel.for-${name}`);
  if (open !== null) {
    open.hidePopover();
    return;
  }
  const button = reader.dialog.querySelector<HTMLElement>(`.toolbar .${name}`);
  const panel = reader.page.createElement('div');
  panel.className = `panel for-${name}`;
  panel.popover = 'auto';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', label);
  const controller = new AbortController();
  fill(panel, controller.signal);
  panel.addEventListener('toggle', ({ newState }) => {
    button?.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') return;
    controller.abort();
    const isFocusLost = panel.contains(activeIn(reader.dialog)) || activeIn(reader.dialog) === null;
    panel.remove();
    if (isFocusLost) (button ?? reader.view.querySelector<HTMLElement>('.title'))?.focus({ preventScroll: true });
  });
  reader.signal.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
  reader.dialog.append(panel);
  panel.showPopover();
  panel.focus({ preventScroll: true });
}

/** What has the focus inside the overlay; null when the page's body has it. */
function activeIn(dialog: HTMLElement): Element | null {
  const root = dialog.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}
