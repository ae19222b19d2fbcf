import { element } from '../../element.ts';
import { t } from '../../i18n.ts';

/** Links to the sections of the page, with the texts of their headings. */
export function sectionLinks(sections: readonly HTMLElement[]): HTMLElement {
  const links = sections.map((section) =>
    element(document, 'a', { href: `#${section.id}` }, section.querySelector('h2')?.textContent ?? ''),
  );
  return element(document, 'nav', { ariaLabel: t('optionsSections') }, ...links);
}
