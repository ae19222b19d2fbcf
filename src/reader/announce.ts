import { element } from '../element.ts';
import { isExtensionThere, t } from '../i18n.ts';

/** How long a line stands: time to read a short one twice. */
const SHOWN_MS = 5000;

/**
 * A place at the foot of the overlay for short lines, which screen readers read out as they come. Once the extension has
 * gone, that is the reason for whatever is to be said.
 */
export function sayingIn(page: Document, dialog: HTMLDialogElement, signal: AbortSignal): (line: string) => void {
  const place = element(page, 'p', { className: 'saying', role: 'status' });
  dialog.append(place);
  const gone = t('extensionGone');
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (line) => {
    clearTimeout(timer);
    place.textContent = isExtensionThere() ? line : gone;
    timer = setTimeout(() => {
      place.textContent = '';
    }, SHOWN_MS);
  };
}
