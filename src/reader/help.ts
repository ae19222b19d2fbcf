import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { togglePanel } from './panel.ts';

/** The list of keys, made from the commands. */
export function openHelp(reader: Reader): void {
  togglePanel(reader, 'help', t('commandHelp'), (panel) => {
    const list = element(reader.page, 'dl', {});
    const row = (keys: readonly string[], label: string): void => {
      const names = keys.map((key) =>
        element(reader.page, 'kbd', { dir: 'auto' }, key.length === 1 ? key.toUpperCase() : key),
      );
      list.append(element(reader.page, 'dt', {}, label), element(reader.page, 'dd', {}, ...names));
    };
    for (const { label, keys, inside } of reader.commands) {
      if (keys.length > 0) row(keys, t(label));
      for (const more of inside ?? []) row(more.keys, t(more.label));
    }
    row(['Esc'], t('commandClose'));
    panel.append(list);
  });
}
