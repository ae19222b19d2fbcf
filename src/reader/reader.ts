import type { Article } from '../article/types.ts';
import { t } from '../i18n.ts';
import type { ReadingPosition } from '../settings/reading-positions.ts';
import type { SettingsStore } from '../settings/store.ts';
import { afterPaint } from './after-paint.ts';
import { announcerIn } from './announce.ts';
import { openPicturesOnPress } from './article-pictures.ts';
import { addDateAndReadingTime, articleView } from './article-view.ts';
import { commands, commandsFor } from './commands.ts';
import type { AddHandlers, CommandHandlers, CommandName, Reader } from './context.ts';
import { letterRewriter } from './digits-and-vowel-marks.ts';
import { listenToKeys } from './keys.ts';
import { followFragmentLinks } from './navigation.ts';
import { addStyle, openOverlay } from './overlay.ts';
import { pausePage } from './pause-page.ts';
import { showProgress } from './progress.ts';
import { followReadingPosition } from './resume-reading.ts';
import { toolbarFor } from './toolbar.ts';

/** What the reader needs and cannot do by itself, because it has no access to the browser's API. */
export interface Services {
  /** Runs the script of a part, which hands over its handlers before the promise resolves. */
  loadPart(part: string): Promise<void>;
  /** Where the person stopped reading this article; null for its start. */
  position: ReadingPosition | null;
  keepPosition(position: ReadingPosition | null): void;
  /** Shows the article's face, if it has been fetched. */
  showFace(): void;
}

/** Opens the reader over the page, until the controller aborts. Returns how parts hand over what they bring. */
export function openReader(
  page: Document,
  article: Article,
  store: SettingsStore,
  controller: AbortController,
  { loadPart, position, keepPosition, showFace }: Services,
): AddHandlers {
  const { signal } = controller;
  const { root, dialog } = openOverlay(page, store, controller, article.lang);
  pausePage(page, root.host);
  showFace();
  const view = articleView(page, article, store, signal);
  const handlers: CommandHandlers = {};

  const run = async (name: CommandName): Promise<void> => {
    const { handler } = commands[name];
    if (typeof handler === 'function') return handler(reader);
    if (handlers[name] === undefined) await loadPart(handler.part);
    if (!signal.aborted) await handlers[name]?.(reader);
  };
  const announce = announcerIn(page, dialog, signal);
  store.subscribeFailures(() => announce(t('settingNotKept')), signal);
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
        announce(t('failed'));
      });
    },
    announce,
    close: () => controller.abort(),
  };

  const main = page.createElement('main');
  main.append(view);
  dialog.setAttribute('aria-labelledby', 'title');
  const toolbar = toolbarFor(reader);
  dialog.prepend(toolbar, main);
  store.subscribe(letterRewriter(page, view), signal);
  listenToKeys(reader);
  followFragmentLinks(reader);
  openPicturesOnPress(reader);
  dialog.showModal();
  followReadingPosition(reader, position, keepPosition);
  showProgress(reader, toolbar);
  afterPaint(page, signal, () => addDateAndReadingTime(page, view, article));
  return (brought, css) => {
    Object.assign(handlers, brought);
    addStyle(page, root, css);
  };
}
