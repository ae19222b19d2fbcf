import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { drawIcon } from './icons.ts';
import { togglePanel } from './panel.ts';

/** The panel of the commands that have no place in the toolbar. */
export function openMenu(reader: Reader): void {
  togglePanel(reader, 'menu', t('commandMenu'), (panel) => {
    for (const { name, label, icon, keys, place } of reader.commands) {
      if (place !== 'menu') continue;
      const item = element(
        reader.page,
        'button',
        { type: 'button', className: `item ${name}` },
        drawIcon(reader.page, icon),
        element(reader.page, 'span', {}, t(label)),
      );
      if (keys[0] !== undefined) item.append(element(reader.page, 'kbd', {}, keys[0].toUpperCase()));
      item.addEventListener('click', () => reader.run(name));
      panel.append(item);
    }
  });
}
