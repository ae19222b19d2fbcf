import { element } from '../element.ts';

/** How long a line stands: time to read a short one twice. */
const SHOWN_MS = 5000;

/** A place at the foot of the overlay for short lines, which screen readers read out as they come. */
export function sayingIn(page: Document, dialog: HTMLDialogElement, signal: AbortSignal): (line: string) => void {
  const place = element(page, 'p', { className: 'saying', role: 'status' });
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
