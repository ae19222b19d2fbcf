import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { sitesIn, switchOff, switchOn } from '../../settings/auto-open.ts';
import { covers } from '../../settings/schema.ts';
import type { SettingsStore } from '../../settings/store.ts';

/** A switch for one or more sites, on if all of them are. If access is refused it goes back, and `message` says so. */
export function sitesSwitch(
  hosts: readonly string[],
  label: readonly (Node | string)[],
  message: HTMLElement,
  store: SettingsStore,
  signal: AbortSignal,
): HTMLElement {
  const input = element(document, 'input', { type: 'checkbox', role: 'switch' });
  const show = (): void => {
    input.checked = hosts.every((host) => covers(store.current.sites, host));
  };
  const change = async (): Promise<void> => {
    message.textContent = '';
    if (!input.checked) await switchOff(hosts, sitesIn(store));
    else if (!(await switchOn(hosts, sitesIn(store)))) message.textContent = refusal(hosts);
    show();
  };
  input.addEventListener('change', change, { signal });
  store.subscribe(show, signal);
  return element(document, 'label', { className: 'switch' }, element(document, 'span', {}, ...label), input);
}

function refusal([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? t('sitesRefused', first) : t('newsSitesRefused');
}
