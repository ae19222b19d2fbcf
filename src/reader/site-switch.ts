import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Reader } from './context.ts';

/** Whether the articles of the page's site open by themselves, and the way to change it. */
export interface Site {
  isAlways(): Promise<boolean>;
  /** Gives how it stands then; null while the person is asked in the options page. */
  setAlways(isOn: boolean): Promise<boolean | null>;
}

/** A switch that has the articles of this site open by themselves. */
export function siteSwitch(reader: Reader, site: Site, signal: AbortSignal): HTMLElement {
  const input = element(reader.page, 'input', { id: 'always', type: 'checkbox', role: 'switch' });
  const show = (isOn: boolean | null): void => {
    input.checked = isOn === true;
  };
  const fail = (): void => reader.say(t('failed'));
  site.isAlways().then(show, fail);
  input.addEventListener('change', () => site.setAlways(input.checked).then(show, fail), { signal });
  return element(
    reader.page,
    'label',
    { className: 'switch' },
    element(reader.page, 'span', {}, t('menuAlways')),
    input,
  );
}
