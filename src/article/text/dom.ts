/** Small questions about elements of the inert copy. */

import { textOf } from './text.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Blocks that hold a line of text themselves; other blocks hold blocks. */
export const LINES = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, dd, dt, td, th, figcaption, pre, summary';

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** Texts, CDATA sections of XHTML pages included. */
export function isText(node: Node | null): node is Text {
  return node !== null && (node.nodeType === 3 || node.nodeType === 4);
}

/** Whether the element is a block by its name. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** Share of the element's text that stands in links, 0 to 1; 0 for an element without text. */
export function linkDensity(element: Element): number {
  const isInLink = element.closest('a[href]') !== null;
  const links = element.querySelectorAll('a[href]');
  // Most elements without links are long: their text need not be read to know.
  if (!isInLink && links.length === 0) return 0;
  const all = textOf(element).length;
  if (all === 0) return 0;
  if (isInLink) return 1;
  let linked = 0;
  for (const link of links) linked += textOf(link).length;
  return Math.min(1, linked / all);
}

/**
 * A page or an element whose properties are the platform's own, whatever names the elements in it have:
 * `<img name="body">` takes the place of a document's property, `<input name="attributes">` of a form's.
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

/** Moves all children; one by one, since a page may have more than a function takes arguments. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild !== null) to.appendChild(from.firstChild);
}

/** Whether `second` comes after `first` in document order; what an element holds comes after it too. */
export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** Whether `first` ends before `second` begins. */
export function precedes(first: Element, second: Element): boolean {
  return follows(first, second) && !first.contains(second);
}

/** Those of the elements that come after `first` and before `last`; what holds `last` is none of them. */
export function between(first: Element, last: Element, elements: Iterable<Element>): Element[] {
  return [...elements].filter(
    (element) => follows(first, element) && follows(element, last) && !element.contains(last),
  );
}

/** The first text that is not empty when the elements are read one by one; empty if there is none. */
export function firstOf(elements: readonly Element[], read: (element: Element) => string): string {
  for (const element of elements) {
    const text = read(element);
    if (text !== '') return text;
  }
  return '';
}

/** The words that class names and identifiers are made of, lower case: `relatedPosts main-nav` has four. */
export function nameWords(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** A new element of this name with the children of the old one, in its place, with its class and id. */
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

/** The next element in document order that is not inside this one. */
export function nextOutside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}
