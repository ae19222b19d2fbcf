import { element } from '../element.ts';
import { t, uiLanguage } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { openOverlay } from './overlay.ts';

/** How long a notice stands: time to read a short line twice. */
const SHOWN_MS = 5000;

/** Says over the page that there is nothing to read. Goes by itself, on Escape, on a click, or on a second press. */
export function openNotice(page: Document, store: SettingsStore, controller: AbortController): void {
  const { signal } = controller;
  const { dialog } = openOverlay(page, store, controller, uiLanguage());
  dialog.classList.add('notice');
  dialog.ariaLabel = t('shortName');
  dialog.append(element(page, 'p', { role: 'alert' }, t('noArticle')));
  // Not show(), which would take the focus from what the person does.
  dialog.open = true;
  const close = (): void => controller.abort();
  const timer = setTimeout(close, SHOWN_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  dialog.addEventListener('click', close, { signal });
  page.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
}
