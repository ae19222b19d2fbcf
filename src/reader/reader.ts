import type { Article } from '../article/types.ts';
import { t } from '../i18n.ts';
import type { Place } from '../settings/reading-positions.ts';
import type { SettingsStore } from '../settings/store.ts';
import { afterPaint } from './after-paint.ts';
import { sayingIn } from './announce.ts';
import { openPicturesOnPress } from './article-pictures.ts';
import { commands, commandsFor } from './commands.ts';
import type { AddHandlers, CommandName, Handlers, Reader } from './context.ts';
import { listenToKeys } from './keys.ts';
import { lettersOf } from './letters.ts';
import { followPlaceLinks } from './navigation.ts';
import { addStyle, openOverlay } from './overlay.ts';
import { letPageRest } from './page-rest.ts';
import { showProgress } from './progress.ts';
import { keepPlaceIn } from './reading-position.ts';
import { toolbarFor } from './toolbar.ts';
import { articleView, tellWhen } from './view.ts';

/** What the reader needs of the browser. */
export interface Helpers {
  /** Fetches the script of a part; it hands over what its commands do before the promise is kept. */
  loadPart(part: string): Promise<void>;
  /** Where this article was left; null at its start. */
  place: Place | null;
  keepPlace(place: Place | null): void;
  /** Shows the article's face, if it has come. */
  showFace(): void;
}

/**
 * Opens the reader over the page. Everything it makes hangs on the controller's signal. Gives back how parts hand over
 * what their commands do, and their style sheet.
 */
export function openReader(
  page: Document,
  article: Article,
  store: SettingsStore,
  controller: AbortController,
  { loadPart, place, keepPlace, showFace }: Helpers,
): AddHandlers {
  const { signal } = controller;
  const { root, dialog } = openOverlay(page, store, controller, article.lang);
  letPageRest(page, root.host);
  showFace();
  const view = articleView(page, article, store, signal);
  const handlers: Handlers = {};

  const run = async (name: CommandName): Promise<void> => {
    const { handler } = commands[name];
    if (typeof handler === 'function') return handler(reader);
    if (handlers[name] === undefined) await loadPart(handler.part);
    if (!signal.aborted) await handlers[name]?.(reader);
  };
  const say = sayingIn(page, dialog, signal);
  store.subscribeFailures(() => say(t('settingNotKept')), signal);
  const reader: Reader = {
    page,
    root,
    article,
    dialog,
    view,
    store,
    signal,
    commands: commandsFor(view, article),
    run: (name) => {
      run(name).catch((error: unknown) => {
        console.warn('Naqi could not do that:', error);
        say(t('failed'));
      });
    },
    say,
    close: () => controller.abort(),
  };

  const main = page.createElement('main');
  main.append(view);
  dialog.setAttribute('aria-labelledby', 'title');
  const toolbar = toolbarFor(reader);
  dialog.prepend(toolbar, main);
  store.subscribe(lettersOf(page, view), signal);
  listenToKeys(reader);
  followPlaceLinks(reader);
  openPicturesOnPress(reader);
  dialog.showModal();
  keepPlaceIn(reader, place, keepPlace);
  showProgress(reader, toolbar);
  afterPaint(page, signal, () => tellWhen(page, view, article));
  return (more, css) => {
    Object.assign(handlers, more);
    addStyle(page, root, css);
  };
}
