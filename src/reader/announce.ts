import { element } from '../element.ts';
import { isExtensionThere, t } from '../i18n.ts';

/** Time to read a short line twice. */
const SHOWN_MS = 5000;

/**
 * Adds a live region at the foot of the overlay, and returns a function that shows a short line in it, which screen
 * readers read out. Once the extension has gone, any line is replaced by one that says so.
 */
export function announcerIn(page: Document, dialog: HTMLDialogElement, signal: AbortSignal): (line: string) => void {
  const region = element(page, 'p', { className: 'announcement', role: 'status' });
  dialog.append(region);
  // Read now: once the extension has gone, it has no messages.
  const gone = t('extensionGone');
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (line) => {
    clearTimeout(timer);
    region.textContent = isExtensionThere() ? line : gone;
    timer = setTimeout(() => {
      region.textContent = '';
    }, SHOWN_MS);
  };
}
