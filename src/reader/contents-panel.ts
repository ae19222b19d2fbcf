import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { headingsOf } from './headings.ts';
import { goTo } from './navigation.ts';
import { togglePanel } from './panel.ts';

/** Opens or closes the panel of the article's headings, in which that of the section in view is marked. */
export function toggleContents(reader: Reader): void {
  togglePanel(reader, 'contents', t('commandContents'), (panel) => {
    const list = element(reader.page, 'ol', {});
    const headings = headingsOf(reader.view);
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < reader.dialog.clientHeight / 2);
    const top = Math.min(...headings.map(levelOf));
    for (const heading of headings) {
      const props = { type: 'button', className: 'item', dir: 'auto' };
      const link = element(reader.page, 'button', props, heading.textContent ?? '');
      if (heading === passed.at(-1)) link.setAttribute('aria-current', 'location');
      link.addEventListener('click', () => {
        panel.hidePopover();
        goTo(reader, heading);
      });
      const item = element(reader.page, 'li', {}, link);
      item.style.setProperty('--depth', String(levelOf(heading) - top));
      list.append(item);
    }
    panel.append(list);
  });
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}
