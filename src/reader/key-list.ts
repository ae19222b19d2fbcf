import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Command } from './context.ts';

/** A list of the commands' keys and what each does. */
export function keyList(page: Document, commands: readonly Pick<Command, 'label' | 'keys' | 'inside'>[]): HTMLElement {
  const list = element(page, 'dl', {});
  const row = (keys: readonly string[], label: string): void => {
    const names = keys.map((key) => element(page, 'kbd', { dir: 'auto' }, key.length === 1 ? key.toUpperCase() : key));
    list.append(element(page, 'dt', {}, label), element(page, 'dd', {}, ...names));
  };
  for (const { label, keys, inside } of commands) {
    if (keys.length > 0) row(keys, t(label));
    for (const more of inside ?? []) row(more.keys, t(more.label));
  }
  row(['Esc'], t('commandClose'));
  return list;
}
