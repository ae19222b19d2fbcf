import { isBlock, isElement, rename } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** So many paragraphs inside a heading show that it was not closed. */
const MIN_PARAGRAPHS = 2;

/**
 * Closes headings that the page forgot to close: the parser puts everything up to the next end of a block into them.
 * What precedes the first block stays the heading; the blocks follow it.
 */
export function closeHeadings(copy: Document): void {
  for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const first = [...heading.childNodes].findIndex((node) => isElement(node) && isBlock(node) && textOf(node) !== '');
    if (first < 1 || heading.querySelectorAll('p').length < MIN_PARAGRAPHS) continue;
    const own = copy.createElement(heading.localName);
    own.append(...[...heading.childNodes].slice(0, first));
    const block = rename(heading, 'div');
    if (textOf(own) === '') own.remove();
    else block.before(own);
  }
}
