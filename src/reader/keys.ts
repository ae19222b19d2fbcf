import type { Reader } from './context.ts';

/** Runs the command of a pressed key. Keys that a control takes are left alone. */
export function listenToKeys(reader: Reader): void {
  onKeys(reader.page, reader.dialog, (event) => runKey(reader, event), reader.signal);
}

/**
 * Hears the keys that are pressed in a dialog of the overlay, those left alone that are held with Ctrl, Alt or Meta. The
 * page under it gets them when a click on bare ground has taken the focus away from the overlay: these count too, for
 * the dialog on top. A page that keeps Escape from its default cannot keep the dialog open.
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

/** What the browser does on Escape: closes the panel that stands open, else the dialog. */
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

/** Whether a control takes the key itself: the arrows of a slider or of a group of choices. */
function isForControl({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && (key.startsWith('Arrow') || key === ' ');
}
