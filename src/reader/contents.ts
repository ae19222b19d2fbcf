import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import css from './css/contents.css?inline';
import { goTo } from './going.ts';
import { headingsOf } from './headings.ts';
import { togglePanel } from './panel.ts';

/** The panel of the article's headings; the one that is being read is marked. */
export function openContents(reader: Reader): void {
  togglePanel(reader, 'contents', t('commandContents'), (panel) => {
    const list = reader.page.createElement('ol');
    const headings = headingsOf(reader.view);
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < reader.dialog.clientHeight / 2);
    const top = Math.min(...headings.map(levelOf));
    for (const heading of headings) {
      const link = reader.page.createElement('button');
      link.type = 'button';
      link.className = 'item';
      link.dir = 'auto';
      link.textContent = heading.textContent;
      if (heading === passed.at(-1)) link.setAttribute('aria-current', 'location');
      link.addEventListener('click', () => {
        panel.hidePopover();
        goTo(reader, heading);
      });
      const item = reader.page.createElement('li');
      item.style.setProperty('--depth', String(levelOf(heading) - top));
      item.append(link);
      list.append(item);
    }
    const style = reader.page.createElement('style');
    style.textContent = css;
    panel.append(style, list);
  });
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}
