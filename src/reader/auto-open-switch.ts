import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Reader } from './context.ts';

/** Whether the articles of the page's site open by themselves, and the way to change it. */
export interface AutoOpen {
  isOn(): Promise<boolean>;
  /** Returns whether it is on then: not yet, if the person is asked in the options page. */
  set(isOn: boolean): Promise<boolean>;
}

/** A switch that has the articles of this site open by themselves. */
export function autoOpenSwitch(reader: Reader, autoOpen: AutoOpen, signal: AbortSignal): HTMLElement {
  const input = element(reader.page, 'input', { id: 'auto-open', type: 'checkbox', role: 'switch' });
  const show = (isOn: boolean): void => {
    input.checked = isOn;
  };
  const fail = (): void => reader.announce(t('failed'));
  autoOpen.isOn().then(show, fail);
  input.addEventListener('change', () => autoOpen.set(input.checked).then(show, fail), { signal });
  return element(reader.page, 'label', { className: 'switch' }, element(reader.page, 'span', {}, t('autoOpen')), input);
}
