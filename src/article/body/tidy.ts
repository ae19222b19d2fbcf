import { isElement, isText, unwrap } from '../text/dom.ts';
import { textOf } from '../text/text.ts';
import { openLayoutTables } from './tables.ts';

/** ة always ends a word: a letter right after it starts the next one, and a link's edge has swallowed the space. */
const GLUED = /(ة[\u064B-\u0652]*)(?=[\u0621-\u063A\u0641-\u064A])/gu;

/** Makes the markup plain: no empty blocks, no boxes in boxes, no runs of white space, glued words parted. */
export function tidy(body: Element): void {
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!isText(node) || node.parentElement?.closest('pre') !== null) continue;
    node.data = node.data.replace(GLUED, '$1 ');
    partAtEdge(node);
  }
  openLayoutTables(body);
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (element.matches('iframe, video, audio')) {
      element.remove();
    } else if (
      element.matches(
        'div, section, article, main, header, footer, aside, font, center, span, address, details, summary',
      ) &&
      !element.matches('figcaption *')
    ) {
      unwrap(element);
    } else if (isEmpty(element)) {
      // "<em> </em>" says nothing, and yet parts two words.
      if (isInlineOrText(element) && (element.textContent ?? '') !== '') element.before(' ');
      element.remove();
    }
  }
  for (const rule of body.querySelectorAll(':scope > hr:first-child, :scope > hr:last-child')) rule.remove();
  body.normalize();
}

/** The same where the two letters stand in different elements: `…ة</a>ب…`. */
function partAtEdge(node: Text): void {
  if (!/ة[\u064B-\u0652]*$/u.test(node.data) || node.parentElement?.closest('figcaption') !== null) return;
  const next = nextInLine(node);
  if (next !== null && /^[\u0621-\u063A\u0641-\u064A]/u.test(next.data)) next.data = ` ${next.data}`;
}

function nextInLine(node: Node): Text | null {
  for (let at: Node | null = node; at !== null && isInlineOrText(at); at = at.parentNode) {
    const next = at.nextSibling;
    if (next === null) continue;
    if (isText(next)) return next.data === '' ? nextInLine(next) : next;
    return isElement(next) && isInlineOrText(next) && next.localName !== 'br' ? firstText(next) : null;
  }
  return null;
}

function isInlineOrText(node: Node): node is Text | Element {
  return (
    isText(node) || (isElement(node) && /^(?:a|span|b|strong|em|i|u|mark|font|br|small|bdi)$/.test(node.localName))
  );
}

function firstText(node: Node): Text | null {
  for (let at: Node | null = node; at !== null; at = at.firstChild) if (isText(at)) return at;
  return null;
}

function isEmpty(element: Element): boolean {
  if (element.matches('img, br, hr, td, th, wbr, col, colgroup')) return false;
  return textOf(element) === '' && element.querySelector('img, hr') === null;
}
