import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import type { SettingsStore } from '../../settings/store.ts';
import { switchOff, switchOn } from './switching.ts';

/**
 * A switch for one or more hosts, on when all of them are. When the browser refuses them it goes back, and `message`
 * says so.
 */
export function hostSwitch(
  hosts: readonly string[],
  label: readonly (Node | string)[],
  message: HTMLElement,
  store: SettingsStore,
  signal: AbortSignal,
): HTMLElement {
  const input = element(document, 'input', { type: 'checkbox', role: 'switch' });
  const show = (): void => {
    input.checked = hosts.every((host) => store.current.sites.includes(host));
  };
  const change = async (): Promise<void> => {
    message.textContent = '';
    if (!input.checked) switchOff(hosts, store);
    else if (!(await switchOn(hosts, store))) message.textContent = refusal(hosts);
    show();
  };
  input.addEventListener('change', change, { signal });
  store.subscribe(show, signal);
  return element(document, 'label', { className: 'switch' }, element(document, 'span', {}, ...label), input);
}

function refusal([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? t('sitesRefused', first) : t('newsSitesRefused');
}
