import { isBlock, isElement, rename } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/**
 * Closes headings that the page forgot to close: the browser puts everything up to the next end of a block into them.
 * What stands before the first block is the heading; the blocks follow it.
 */
export function closeHeadings(copy: Document): void {
  for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const first = [...heading.childNodes].findIndex((node) => isElement(node) && isBlock(node) && textOf(node) !== '');
    if (first < 1 || heading.querySelectorAll('p').length < 2) continue;
    const own = copy.createElement(heading.localName);
    own.append(...[...heading.childNodes].slice(0, first));
    const block = rename(heading, 'div');
    if (textOf(own) === '') own.remove();
    else block.before(own);
  }
}
