import { element } from '../element.ts';
import { t, uiLanguage } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { openOverlay } from './overlay.ts';

/** Time to read a short line twice. */
const SHOWN_MS = 5000;

/** For a notice that asks something: time to decide. */
const ASKED_MS = 15_000;

/** The button of a notice that asks something. */
interface Answer {
  label: string;
  run(): void;
}

/** Shows a short line over the page. It closes by itself, on Escape, on a click, or when the controller aborts. */
export function openNotice(
  page: Document,
  store: SettingsStore,
  controller: AbortController,
  line: string,
  answer: Answer | null = null,
): void {
  const { signal } = controller;
  const { dialog } = openOverlay(page, store, controller, uiLanguage());
  dialog.classList.add('notice');
  dialog.ariaLabel = t('shortName');
  dialog.append(element(page, 'p', { role: 'alert' }, line));
  if (answer !== null) {
    const button = element(page, 'button', { type: 'button', className: 'answer' }, answer.label);
    button.addEventListener('click', () => answer.run(), { signal });
    dialog.append(button);
  }
  // Not show(), which would take the focus.
  dialog.open = true;
  const close = (): void => controller.abort();
  const timer = setTimeout(close, answer === null ? SHOWN_MS : ASKED_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  dialog.addEventListener('click', close, { signal });
  page.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
}
