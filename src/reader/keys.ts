import type { Reader } from './context.ts';

/** Runs the command of a pressed key. Keys that are held with another, or typed into a field, are left alone. */
export function listenToKeys(reader: Reader): void {
  reader.dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isForControl(event)) return;
      const command = reader.commands.find(
        ({ keys, code }) => keys.includes(event.key) || (code !== undefined && code === event.code),
      );
      if (command === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      reader.run(command.name);
    },
    { signal: reader.signal },
  );
}

/** Whether a control takes the key itself: the arrows of a slider or of a group of choices. */
function isForControl({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && (key.startsWith('Arrow') || key === ' ');
}
