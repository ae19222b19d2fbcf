import { comments, surroundings } from '../../rules/surroundings.ts';
import type { Log } from '../log.ts';
import { intact, isElement, isText } from '../text/dom.ts';
import { countCharacters, textOf } from '../text/text.ts';
import type { Abilities } from '../types.ts';
import { removeMarks } from './marks.ts';

/** Elements that hold nothing to read. */
const UNREADABLE = new Set(
  'script style template link meta base title svg canvas object embed applet param track input select textarea option datalist progress meter map area head frame frameset'.split(
    ' ',
  ),
);

/** Elements that a page may keep from sight until a script needs them, and that hold the real picture. */
const LAZY = new Set(['img', 'amp-img', 'picture', 'source', 'noscript', 'figure', 'br']);

/** Classes under which themes hide words that are meant for screen readers only. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|visuallyhidden|a11y-hidden|element-invisible)(?:$|[\s_-])/i;

const AROUND = namePattern(surroundings);
const COMMENTS = namePattern(comments);

/** What stands in no surroundings: the page's headline or its text. */
const ARTICLE = 'h1, [itemprop="articleBody"], .entry-content, .article-body';

/** A label for screen readers is short; a longer "hidden" block is content that a style sheet shows. */
const LABEL_LIMIT = 120;

/**
 * Copies what a reader could see of the page into an inert document, in which nothing runs and nothing loads.
 * One walk without recursion, since a page may nest thousands of elements deep. Forms become plain blocks and
 * names go, so that in the copy no element can take the place of a property (`<form><input name="attributes">`).
 */
export function snapshot(page: Document, abilities: Abilities, log: Log): Document {
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.lang = page.documentElement.lang;
  copy.body.className = page.body.className;
  copy.body.id = page.body.id;
  removeMarks(copy.body);
  const lines = countLines(page.body);
  const open: { nodes: Iterator<Node>; into: Element }[] = [{ nodes: page.body.childNodes.values(), into: copy.body }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const next = level.nodes.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    const node = next.value;
    if (isText(node)) {
      level.into.append(copy.createTextNode(node.data));
      continue;
    }
    if (node instanceof abilities.window.HTMLFormElement) {
      if (!abilities.isHidden(node))
        open.push({ nodes: intact(node).childNodes.values(), into: formAsBlock(node, level.into) });
      continue;
    }
    if (!isElement(node) || isLeftOut(node, lines, abilities, log)) continue;
    const clone = copyElement(node, copy);
    level.into.append(clone);
    if (node.localName === 'noscript') fillFromNoscript(node, clone, abilities);
    else open.push({ nodes: shownChildren(node, abilities), into: clone });
  }
  return copy;
}

function isLeftOut(element: Element, lines: number, abilities: Abilities, log: Log): boolean {
  const name = element.localName;
  if (UNREADABLE.has(name)) return true;
  if (name === 'button') return element.querySelector('img, picture') === null;
  if (LAZY.has(name)) return false;
  if (isAround(element, lines)) {
    log.note('snapshot', 'stands around the article', element);
    return true;
  }
  if (abilities.isHidden(element)) {
    if (element.querySelector('img, noscript') === null || textOf(element) !== '') {
      log.note('snapshot', 'hidden', element);
      return true;
    }
    return false;
  }
  if (isForMachines(element)) {
    log.note('snapshot', 'an address in microdata', element);
    return true;
  }
  const isOrnament = element.getAttribute('aria-hidden') === 'true' && countCharacters(element.textContent ?? '') === 0;
  const isLabel = isOrnament || SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '');
  if (isLabel && element.querySelector('img') === null && countCharacters(element.textContent ?? '') < LABEL_LIMIT) {
    log.note('snapshot', 'for screen readers only', element);
    return true;
  }
  return false;
}

/** Finds names with these words; `post-footer` and the like are an article's own. */
function namePattern(words: readonly string[]): RegExp {
  const anyOf = words.join('|').replaceAll(' ', '[-_ ]?');
  return new RegExp(`(?:^|(?<!post|entry|article|story)[^a-z])(?:${anyOf})(?![a-z])`, 'i');
}

/**
 * Whether a block is a menu, a sidebar, the comments: half of the elements of a news page, which no further step need
 * walk. Only outside the page's own `article` and `main`, since inside them a name means less; and a block with most
 * of the page's lines is the page, as with the class `has-sidebar`.
 *
 * @param lines how many the page has
 */
function isAround(element: Element, lines: number): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const isOfReaders = COMMENTS.test(names);
  if (!isOfReaders && !AROUND.test(names) && !['aside', 'footer', 'nav'].includes(element.localName)) return false;
  if (element.closest('article, main') !== null || element.querySelector(ARTICLE) !== null) return false;
  return isOfReaders || countLines(element) * 2 <= lines;
}

function countLines(within: Element): number {
  return within.querySelectorAll('p, br').length;
}

/** Microdata that gives an address as text, for machines: no reader could follow it. */
function isForMachines(element: Element): boolean {
  const isAddress = element.hasAttribute('itemprop') && /^\s*https?:\/\/\S+\s*$/.test(element.textContent ?? '');
  return isAddress && element.localName !== 'a' && element.querySelector('a, img') === null;
}

function copyElement(element: Element, copy: Document): Element {
  const name = element.localName;
  const clone =
    name === 'button' || name === 'center' || name.includes('-')
      ? copyAs(isPictureElement(element) ? 'img' : 'div', element, copy)
      : copy.importNode(element, false);
  // An old way to name a place, which is harmless as an id.
  const place = name === 'a' && clone.id === '' ? clone.getAttribute('name') : null;
  if (place !== null) clone.id = place;
  clone.removeAttribute('name');
  // An element of the page's own making is what it is called here; DOMPurify would drop it with its text.
  clone.removeAttribute('is');
  clone.removeAttribute('aria-hidden');
  if (name === 'img' && 'currentSrc' in element && element.currentSrc !== '') {
    clone.setAttribute('data-current-src', String(element.currentSrc));
  }
  if (name === 'img' || name === 'iframe') clone.removeAttribute('id');
  removeMarks(clone);
  return clone;
}

function formAsBlock(form: HTMLFormElement, into: Element): Element {
  const block = into.ownerDocument.createElement('div');
  for (const name of ['class', 'id']) block.setAttribute(name, intact(form).getAttribute(name) ?? '');
  removeMarks(block);
  into.append(block);
  return block;
}

function copyAs(name: string, element: Element, copy: Document): Element {
  const clone = copy.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    if (/^[a-z][a-z0-9_:-]*$/i.test(attribute)) clone.setAttribute(attribute, value);
  }
  return clone;
}

/** With scripts on, a page's `noscript` is text: the pictures in it are the ones that lazy loading stands for. */
function fillFromNoscript(noscript: Element, clone: Element, abilities: Abilities): void {
  const html = noscript.childElementCount > 0 ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!html.includes('<img')) return;
  const parsed = new abilities.window.DOMParser().parseFromString(html, 'text/html');
  for (const image of parsed.querySelectorAll('img')) {
    image.removeAttribute('name');
    image.removeAttribute('id');
    removeMarks(image);
    clone.append(clone.ownerDocument.importNode(image, false));
  }
}

function shownChildren(element: Element, abilities: Abilities): Iterator<Node> {
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned.values();
  }
  const root = element.localName === 'naqi-reader' ? null : abilities.shadowRoot(element);
  return (root ?? element).childNodes.values();
}

/** Pictures under a name of the site's own, which its scripts turn into real ones. */
function isPictureElement(element: Element): boolean {
  const isNamed = /(?:^|-)(?:img|image|picture)(?:-|$)/.test(element.localName);
  const isReal = element.querySelector('img:not(noscript img)') !== null;
  return isNamed && !isReal && element.matches('[src], [srcset], [data-src], [data-srcset]');
}
