import { element } from '../element.ts';
import { t, uiLanguage } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { openOverlay } from './overlay.ts';

/** How long a notice stands: time to read a short line twice. */
const SHOWN_MS = 5000;

/** The same for one that asks something: time to decide. */
const ASKED_MS = 15_000;

/** A question's one answer; to leave it alone is the other. */
interface Answer {
  label: string;
  run(): void;
}

/** Says a short line over the page. Goes by itself, on Escape, on a click, or on a second press. */
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
  // Not show(), which would take the focus from what the person does.
  dialog.open = true;
  const close = (): void => controller.abort();
  const timer = setTimeout(close, answer === null ? SHOWN_MS : ASKED_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  dialog.addEventListener('click', close, { signal });
  page.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
}
