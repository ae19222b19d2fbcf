/** Questions about elements of the inert copy, and small changes to them. */

import { textOf } from './text.ts';

/** What a tree walker visits. The global `NodeFilter` is missing outside browsers. */
export const ELEMENTS = 1;
export const TEXT_NODES = 4;
export const ELEMENTS_AND_TEXT = ELEMENTS + TEXT_NODES;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;
const POSITION_FOLLOWING = 4;

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Blocks that hold a line of text themselves; other blocks hold blocks. */
export const LINES = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, dd, dt, td, th, figcaption, pre, summary';

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === ELEMENT_NODE;
}

/** Text nodes, CDATA sections of XHTML pages included. */
export function isText(node: Node | null): node is Text {
  return node !== null && (node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE);
}

/** Whether the element is a block by its name. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** A block of text without further blocks of text in it. */
export function isLine(block: Element): boolean {
  return block.matches(LINES) && block.querySelector(LINES) === null;
}

/** Share of the element's text that is in links, 0 to 1; 0 for an element without text. */
export function linkDensity(element: Element): number {
  const isInLink = element.closest('a[href]') !== null;
  const links = element.querySelectorAll('a[href]');
  // Most elements without links are long: their text is not read.
  if (!isInLink && links.length === 0) return 0;
  const all = textOf(element).length;
  if (all === 0) return 0;
  if (isInLink) return 1;
  let linked = 0;
  for (const link of links) linked += textOf(link).length;
  return Math.min(1, linked / all);
}

/**
 * A page or an element whose properties are the platform's own, whatever names its elements have: `<img name="body">`
 * hides a document's property, `<input name="attributes">` a form's.
 */
export function intact<T extends Document | Element>(page: T): T {
  const platform: object = Object.getPrototypeOf(page);
  return new Proxy(page, {
    get(target, name) {
      const value: unknown = Reflect.get(platform, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Moves all children, one by one: a page may have more than a function takes arguments. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild !== null) to.appendChild(from.firstChild);
}

/** Whether `second` comes after `first` in document order; the contents of an element come after it too. */
export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & POSITION_FOLLOWING) !== 0;
}

/** Whether `first` ends before `second` begins. */
export function precedes(first: Element, second: Element): boolean {
  return follows(first, second) && !first.contains(second);
}

/** Those of the elements that come after `first` and before `last`, without the ones that contain `last`. */
export function between(first: Element, last: Element, elements: Iterable<Element>): Element[] {
  return [...elements].filter(
    (element) => follows(first, element) && follows(element, last) && !element.contains(last),
  );
}

/** The first text that is not empty when the elements are read in order; empty if all are. */
export function firstOf(elements: readonly Element[], read: (element: Element) => string): string {
  for (const element of elements) {
    const text = read(element);
    if (text !== '') return text;
  }
  return '';
}

/** The words in class names and ids, in lower case: `relatedPosts main-nav` has four. */
export function nameWords(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Replaces an element by a new one of this name, which gets its children, class, id, direction and language. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of ['class', 'id', 'dir', 'lang']) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

/** Replaces an element by its children. */
export function unwrap(element: Element): void {
  const children = element.ownerDocument.createDocumentFragment();
  moveChildren(element, children);
  element.replaceWith(children);
}

/** The next element in document order that is not inside this one; null at the end of `root`. */
export function nextOutside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}
