import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { drawIcon } from './icons.ts';
import { togglePanel } from './panel.ts';

/** Opens or closes the panel of the commands that are not in the toolbar. */
export function toggleMenu(reader: Reader): void {
  togglePanel(reader, 'menu', t('commandMenu'), (panel) => {
    for (const { name, label, icon, keys, shownIn } of reader.commands) {
      if (shownIn !== 'menu') continue;
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
