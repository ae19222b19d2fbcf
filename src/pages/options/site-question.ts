import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { sitesIn, switchOn } from '../../settings/auto-open.ts';
import { parseHost } from '../../settings/schema.ts';
import type { SettingsStore } from '../../settings/store.ts';

/**
 * Asks about a site inside `parent`, if the reader or the menu has opened this page with `#site=HOST`: the browser asks
 * for access only after a click on an extension's page. Removes the fragment, so that a reload does not ask again.
 */
export function askAboutSite(parent: HTMLElement, store: SettingsStore, signal: AbortSignal): void {
  const ask = (): void => {
    const host = parseHost(new URLSearchParams(location.hash.slice(1)).get('site') ?? '');
    if (host === null) return;
    history.replaceState(null, '', location.pathname);
    const question = questionAbout(host, store, signal);
    parent.replaceChildren(question);
    question.querySelector('button')?.focus();
  };
  globalThis.addEventListener('hashchange', ask, { signal });
  ask();
}

function questionAbout(host: string, store: SettingsStore, signal: AbortSignal): HTMLElement {
  const question = element(document, 'h2', { id: 'question' }, t('askSite', host));
  const message = element(document, 'p', { className: 'message', role: 'alert' });
  const yes = element(document, 'button', { type: 'button' }, t('askSiteYes'));
  const box = element(document, 'section', { className: 'ask' }, question, yes, message);
  box.setAttribute('aria-labelledby', question.id);
  const open = async (): Promise<void> => {
    message.textContent = '';
    if (await switchOn([host], sitesIn(store))) {
      question.textContent = t('askSiteDone', host);
      question.tabIndex = -1;
      question.focus();
      yes.remove();
    } else message.textContent = t('sitesRefused', host);
  };
  yes.addEventListener('click', open, { signal });
  return box;
}
