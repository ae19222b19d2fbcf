import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { drawIcon } from './icons.ts';
import { togglePanel } from './panel.ts';

/** The panel of the commands that have no place in the toolbar. */
export function openMenu(reader: Reader): void {
  togglePanel(reader, 'menu', t('commandMenu'), (panel) => {
    for (const { name, label, icon, keys, place } of reader.commands) {
      if (place !== 'menu') continue;
      const item = reader.page.createElement('button');
      item.type = 'button';
      item.className = `item ${name}`;
      const text = reader.page.createElement('span');
      text.textContent = t(label);
      item.append(drawIcon(reader.page, icon), text);
      if (keys[0] !== undefined) {
        const key = reader.page.createElement('kbd');
        key.textContent = keys[0].toUpperCase();
        item.append(key);
      }
      item.addEventListener('click', () => reader.run(name));
      panel.append(item);
    }
  });
}
