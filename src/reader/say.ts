/** How long a line stands: time to read a short one twice. */
const SHOWN_MS = 5000;

/** A place at the foot of the overlay for short lines, which screen readers read out as they come. */
export function sayingIn(dialog: HTMLDialogElement, signal: AbortSignal): (line: string) => void {
  const place = dialog.ownerDocument.createElement('p');
  place.className = 'saying';
  place.setAttribute('role', 'status');
  dialog.append(place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (line) => {
    clearTimeout(timer);
    place.textContent = line;
    timer = setTimeout(() => {
      place.textContent = '';
    }, SHOWN_MS);
  };
}
