import type { Reader } from './context.ts';

/**
 * Runs the command of a pressed key. Keys that are held with another, or that a control takes, are left alone. The page
 * under the reader gets its keys too when a click on the bare paper has taken the focus away from the overlay.
 */
export function listenToKeys(reader: Reader): void {
  const { page, dialog, signal } = reader;
  dialog.addEventListener('keydown', (event) => runKey(reader, event), { signal });
  page.addEventListener('keydown', (event) => event.target === page.body && runKey(reader, event), {
    capture: true,
    signal,
  });
}

function runKey(reader: Reader, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isForControl(event)) return;
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
