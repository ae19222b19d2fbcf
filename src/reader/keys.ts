import type { Reader } from './context.ts';

/** Runs the command of a pressed key, unless a control takes the key. */
export function listenToKeys(reader: Reader): void {
  onKeys(reader.page, reader.dialog, (event) => runKey(reader, event), reader.signal);
}

/**
 * Listens to keys that are pressed in a dialog of the overlay without Ctrl, Alt or Meta. A click on empty space takes
 * the focus away from the overlay, so that the page gets the keys: the topmost dialog takes these too. A page that
 * prevents the default of Escape cannot keep the dialog open.
 */
export function onKeys(
  page: Document,
  dialog: HTMLDialogElement,
  press: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const pressAlone = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && event.defaultPrevented) closeTopOf(dialog);
    else press(event);
  };
  dialog.addEventListener('keydown', pressAlone, { signal });
  const pressOutside = (event: KeyboardEvent): void => {
    if (event.target === page.body && !dialog.matches(':has(~ dialog[open])')) pressAlone(event);
  };
  page.addEventListener('keydown', pressOutside, { capture: true, signal });
}

/** Does what the browser does on Escape: closes the open panel, or else the dialog. */
function closeTopOf(dialog: HTMLDialogElement): void {
  const panel = dialog.querySelector<HTMLElement>('.panel:popover-open');
  if (panel === null) dialog.close();
  else panel.hidePopover();
}

function runKey(reader: Reader, event: KeyboardEvent): void {
  if (isForControl(event)) return;
  const command = reader.commands.find(
    ({ keys, code }) => keys.includes(event.key) || (code !== undefined && code === event.code),
  );
  if (command === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  reader.run(command.name);
}

/** Whether a control takes the key itself, as sliders and radio buttons take the arrows. */
function isForControl({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && (key.startsWith('Arrow') || key === ' ');
}
