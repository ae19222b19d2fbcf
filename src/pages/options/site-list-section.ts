import { browser } from '../../browser.ts';
import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { drawIcon } from '../../reader/icons.ts';
import { isGranted } from '../../settings/access.ts';
import { sitesIn, switchOff, switchOn } from '../../settings/auto-open.ts';
import { parseHost, schema } from '../../settings/schema.ts';
import type { SettingsStore } from '../../settings/store.ts';

/** The section of the sites that open by themselves, with a field to add one and a button to remove each. */
export function siteListSection(store: SettingsStore, signal: AbortSignal): HTMLElement {
  const list = element(document, 'ul', {});
  const message = element(document, 'p', { className: 'message', role: 'alert' });
  const input = element(document, 'input', { id: 'site', type: 'text', dir: 'ltr' });
  Object.assign(input, {
    placeholder: t('sitesPlaceholder'),
    autocapitalize: 'off',
    spellcheck: false,
    inputMode: 'url',
  });
  const form = element(
    document,
    'form',
    {},
    element(document, 'label', { htmlFor: 'site', className: 'visually-hidden' }, t('settingSites')),
    input,
    element(document, 'button', { type: 'submit' }, t('sitesAdd')),
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void addSite(input, message, store);
    },
    { signal },
  );
  const show = (): void => {
    const { sites } = store.current;
    list.replaceChildren(...sites.map((site) => siteRow(site, message, store)));
    list.hidden = sites.length === 0;
  };
  store.subscribe(show, signal);
  // Access can also be changed in the browser's own settings.
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(show);
    signal.addEventListener('abort', () => event.removeListener(show));
  }
  return element(
    document,
    'section',
    { id: 'sites', className: 'sites' },
    element(document, 'h2', {}, t(schema.sites.label)),
    element(document, 'p', {}, t('sitesHelp')),
    form,
    message,
    list,
  );
}

/** Adds the site that was typed, and asks for access to it. */
async function addSite(input: HTMLInputElement, message: HTMLElement, store: SettingsStore): Promise<void> {
  const host = parseHost(input.value);
  message.textContent = '';
  if (host === null) {
    message.textContent = t('sitesInvalid', input.value.trim());
    return;
  }
  if (!(await switchOn([host], sitesIn(store)))) {
    message.textContent = t('sitesRefused', host);
    return;
  }
  input.value = '';
}

/** A site with a button to remove it, and one that asks for access if that is missing. */
function siteRow(site: string, message: HTMLElement, store: SettingsStore): HTMLElement {
  const name = element(document, 'bdi', { dir: 'ltr' }, site);
  const remove = element(
    document,
    'button',
    { type: 'button', className: 'remove', ariaLabel: t('sitesRemove', site) },
    drawIcon(document, 'close'),
  );
  remove.addEventListener('click', () => switchOff([site], sitesIn(store)));
  void isGranted(site).then((has) => {
    if (!has) name.after(allowButton(site, message, store));
  });
  return element(document, 'li', {}, name, remove);
}

function allowButton(site: string, message: HTMLElement, store: SettingsStore): HTMLElement {
  const ariaLabel = `${t('sitesAllow')}: ${site}`;
  const allow = element(document, 'button', { type: 'button', className: 'plain allow', ariaLabel }, t('sitesAllow'));
  allow.addEventListener('click', async () => {
    message.textContent = (await switchOn([site], sitesIn(store))) ? '' : t('sitesRefused', site);
  });
  return allow;
}
