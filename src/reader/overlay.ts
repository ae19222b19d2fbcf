import { uiDirection, uiLanguage } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { applySettings } from './apply-settings.ts';
import { css } from './styles.ts';

/** Name of the overlay's host element, the only one that is added to the page. */
const HOST = 'naqi-reader';

/** The reason of an abort when the page has moved to another address, or has removed the overlay. */
export const MOVED = 'moved';

/**
 * Adds an empty dialog to the page, in a closed shadow root, styled by the settings for a language. Closing the dialog
 * aborts the controller; aborting removes the overlay and leaves scroll position, focus and selection as they were.
 */
export function openOverlay(
  page: Document,
  store: SettingsStore,
  controller: AbortController,
  lang: string,
): { root: ShadowRoot; dialog: HTMLDialogElement } {
  const { signal } = controller;
  page.querySelector(HOST)?.remove();
  // Made in another document: a page can define a custom element of this name, which would get at the root.
  const host = page.implementation.createHTMLDocument('').createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(page, root, css);
  const dialog = page.createElement('dialog');
  dialog.lang = uiLanguage();
  dialog.dir = uiDirection();
  root.append(dialog);
  refuseScripts(root, signal);
  dialog.className = 'paper';
  store.subscribe((settings) => applySettings(dialog, settings, lang), signal);

  const view = page.defaultView;
  const restoreSelection = selectionRestorer(page);
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  // On `cancel` already: before `close` the browser returns the focus, and for that the page must be rendered again.
  for (const end of ['cancel', 'close']) dialog.addEventListener(end, () => controller.abort(), { signal });
  // Pages remove foreign elements, and a newer Naqi removes what an older one left behind.
  const removal = new MutationObserver(() => {
    if (!host.isConnected) controller.abort(MOVED);
  });
  signal.addEventListener('abort', () => {
    // First the styles for the page: only what is rendered can be focused again.
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

/** Adds a style sheet to the overlay's root, or to its host, where it applies to the page itself. */
export function addStyle(page: Document, to: ShadowRoot | Element, text: string): void {
  const style = page.createElement('style');
  style.textContent = text;
  to.append(style);
}

/** Events by which controls are operated. */
const CONTROL_EVENTS = ['click', 'dblclick', 'keydown', 'keyup', 'input', 'change'];

/**
 * Blocks events that a script of the page sends to controls: in Firefox a page gets at a closed root through its
 * selection. In the article, which is the page's own, they are let through.
 */
function refuseScripts(root: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event): void => {
    const isInArticle = event.target instanceof Element && event.target.closest('article') !== null;
    if (event.isTrusted || isInArticle) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of CONTROL_EVENTS) root.addEventListener(type, refuse, { capture: true, signal });
}

/** Returns a function that restores what is selected now: in Firefox a field that gets the focus back changes it. */
function selectionRestorer(page: Document): () => void {
  const selection = page.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (selection === null || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
