import type { Article } from '../article/types.ts';
import { t } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { type CommandContext, commands } from './commands.ts';
import { drawIcon } from './icons.ts';
import { openOverlay } from './overlay.ts';
import { articleView } from './view.ts';

/** Opens the reader over the page. Everything it makes hangs on the controller's signal. */
export function openReader(page: Document, article: Article, store: SettingsStore, controller: AbortController): void {
  const dialog = openOverlay(page, store, controller);
  const context: CommandContext = { store, close: () => controller.abort() };
  const main = page.createElement('main');
  main.append(articleView(page, article));
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.append(toolbar(page, context), main);
  dialog.addEventListener('keydown', (event) => runKey(event, context), { signal: controller.signal });
  hidePageScrollbar(page, dialog);
  dialog.showModal();
}

/** Two scrollbars side by side look broken. A style in the host's own tree holds for the page, and goes with the host. */
function hidePageScrollbar(page: Document, dialog: HTMLElement): void {
  const root = dialog.getRootNode();
  const style = page.createElement('style');
  style.textContent = 'html { overflow: hidden !important }';
  if (root instanceof ShadowRoot) root.host.append(style);
}

function toolbar(page: Document, context: CommandContext): HTMLElement {
  const bar = page.createElement('div');
  bar.className = 'toolbar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', t('readerLabel'));
  for (const { name, label, icon, keys, run } of commands) {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = name;
    button.title = keys[0] === undefined ? t(label) : `${t(label)} (${keys[0]})`;
    button.setAttribute('aria-label', t(label));
    button.append(drawIcon(page, icon));
    button.addEventListener('click', () => run(context));
    bar.append(button);
  }
  return bar;
}

function runKey(event: KeyboardEvent, context: CommandContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // The key's place counts too: on an Arabic or Hebrew keyboard P gives another letter.
  const command = commands.find(
    ({ keys, code }) => keys.includes(event.key) || (code !== undefined && code === event.code),
  );
  if (command === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  command.run(context);
}
