import { languages } from '../../rules/languages/index.ts';
import { isElement, isText, rename, TEXT_NODES, unwrap } from '../text/dom.ts';
import { textOf } from '../text/text.ts';
import { openLayoutTables } from './tables.ts';

/** A letter that only ends words, with its marks. A letter right after it begins a word: a link's edge has lost the space. */
const FINAL = `[${languages.flatMap(({ finalLetters = [] }) => finalLetters).join('')}]\\p{M}*`;
const LETTER = '(?=\\p{L})\\p{Script=Arabic}';
const GLUED = new RegExp(`(${FINAL})(?=${LETTER})`, 'gu');
const ENDS_FINAL = new RegExp(`${FINAL}$`, 'u');
const BEGINS_WORD = new RegExp(`^${LETTER}`, 'u');

/** Simplifies the markup: no empty blocks, no nested boxes, no runs of white space, and spaces between glued words. */
export function tidy(body: Element): void {
  const texts = body.ownerDocument.createTreeWalker(body, TEXT_NODES);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!isText(node) || node.parentElement?.closest('pre') !== null) continue;
    node.data = node.data.replace(GLUED, '$1 ');
    separateAtEdge(node);
  }
  openLayoutTables(body);
  for (const summary of body.querySelectorAll('summary'))
    if (summary.querySelector('h2, h3, h4, h5, h6, p') === null) rename(summary, 'h3');
  // An empty element of a formula is a space in it.
  for (const element of [...body.querySelectorAll(':not(math, math *)')].reverse()) {
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
      // "<em> </em>" says nothing, but separates two words.
      if (isInlineOrText(element) && (element.textContent ?? '') !== '') element.before(' ');
      element.remove();
    }
  }
  for (const rule of body.querySelectorAll(':scope > hr:first-child, :scope > hr:last-child')) rule.remove();
  body.normalize();
}

/** The same for two letters in different elements: `…ة</a>ب…`. */
function separateAtEdge(node: Text): void {
  if (!ENDS_FINAL.test(node.data) || node.parentElement?.closest('figcaption') !== null) return;
  const next = nextInLine(node);
  if (next !== null && BEGINS_WORD.test(next.data)) next.data = ` ${next.data}`;
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
