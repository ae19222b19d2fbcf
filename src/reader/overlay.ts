import { uiDirection, uiLanguage } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { dress } from './apply-settings.ts';
import { css } from './styles.ts';

/** Name of the overlay's host, the one element that stands in the page while something is open. */
const HOST = 'naqi-reader';

/** Why what stands over a page closes when the page has become another one, or has taken it away. */
export const MOVED = 'moved';

/**
 * Puts an empty dialog over the page, in a closed shadow root that the page cannot reach into, dressed by the settings
 * for a language. Closing it, by whatever way, aborts the controller; aborting takes it away and leaves
 * scroll, focus and selection as they were.
 */
export function openOverlay(
  page: Document,
  store: SettingsStore,
  controller: AbortController,
  lang: string,
): { root: ShadowRoot; dialog: HTMLDialogElement } {
  const { signal } = controller;
  page.querySelector(HOST)?.remove();
  // Made where no page can have defined an element of this name, whose definition would be handed the root.
  const host = page.implementation.createHTMLDocument('').createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(page, root, css);
  const dialog = page.createElement('dialog');
  dialog.lang = uiLanguage();
  dialog.dir = uiDirection();
  root.append(dialog);
  refuseScripts(root, signal);
  dialog.className = 'paper';
  store.subscribe((settings) => dress(dialog, settings, lang), signal);

  const view = page.defaultView;
  const restoreSelection = selectionKeeper(page);
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  // At `cancel` already: the browser gives the focus back between the two, which the page must be there for.
  for (const end of ['cancel', 'close']) dialog.addEventListener(end, () => controller.abort(), { signal });
  // A page may take foreign elements away, and a newer Naqi takes away what an older one left.
  const removal = new MutationObserver(() => {
    if (!host.isConnected) controller.abort(MOVED);
  });
  signal.addEventListener('abort', () => {
    // The page's own layout comes back first: only what is shown can have the focus again.
    host.replaceChildren();
    dialog.close();
    if (host.isConnected && signal.reason !== MOVED) view?.scrollTo({ ...scroll, behavior: 'instant' });
    host.remove();
    removal.disconnect();
    restoreSelection();
  });
  page.documentElement.append(host);
  for (const parent of [host.ownerDocument, page.documentElement]) removal.observe(parent, { childList: true });
  return { root, dialog };
}

/** Adds a style sheet to the overlay's root, or to its host for what holds in the page itself. */
export function addStyle(page: Document, to: ShadowRoot | Element, text: string): void {
  const style = page.createElement('style');
  style.textContent = text;
  to.append(style);
}

/** What is done to controls, by a hand or by a script. */
const DEEDS = ['click', 'dblclick', 'keydown', 'keyup', 'input', 'change'];

/**
 * Only a person operates the controls in a root: in Firefox a page gets at a closed one through its selection. Its own
 * article it may do with as it likes.
 */
function refuseScripts(root: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event): void => {
    const isInArticle = event.target instanceof Element && event.target.closest('article') !== null;
    if (event.isTrusted || isInArticle) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of DEEDS) root.addEventListener(type, refuse, { capture: true, signal });
}

/** Notes what is selected in a page, and gives how to select it again: in Firefox a field that gets the focus back takes it. */
function selectionKeeper(page: Document): () => void {
  const selection = page.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (selection === null || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
