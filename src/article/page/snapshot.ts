import type { Log } from '../log.ts';
import { intact, isElement, isText } from '../text/dom.ts';
import type { Abilities, Care } from '../types.ts';
import { copyChart } from './charts.ts';
import { isTextButton } from './controls.ts';
import { isFormulaBox, keepSource } from './formulas.ts';
import { countLines, isLeftOut } from './left-out.ts';
import { FORM, removeMarks } from './pipeline-marks.ts';

/** A line break in the source between two words. */
const BREAK_IN_TEXT = /\S\s*\n\s*\S/;

/**
 * Copies what a reader could see of the page into an inert document, in which nothing runs and nothing loads. One walk
 * without recursion, since a page may nest thousands of elements. Forms become plain blocks and names are removed, so
 * that no element in the copy can hide a property (`<form><input name="attributes">`).
 */
export function snapshot(page: Document, abilities: Abilities, care: Care, log: Log): Document {
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.lang = page.documentElement.lang;
  copy.body.className = page.body.className;
  copy.body.id = page.body.id;
  removeMarks(copy.body);
  const lines = care === 'careful' ? countLines(page.body) : null;
  const open: { nodes: Iterator<Node>; into: Element }[] = [{ nodes: page.body.childNodes.values(), into: copy.body }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const next = level.nodes.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    const node = next.value;
    if (isText(node)) {
      appendText(node, level.into, abilities);
      continue;
    }
    if (node instanceof abilities.window.HTMLFormElement) {
      if (!abilities.isHidden(node))
        open.push({ nodes: intact(node).childNodes.values(), into: formAsBlock(node, level.into) });
      continue;
    }
    if (!isElement(node)) continue;
    const chart = node.localName === 'svg' ? copyChart(node, copy, abilities) : null;
    if (chart !== null) level.into.append(chart);
    if (isField(node)) level.into.classList.add(FORM);
    if (isLeftOut(node, lines, abilities, log)) continue;
    const clone = copyElement(node, copy);
    level.into.append(clone);
    if (node.localName === 'noscript') fillFromNoscript(node, clone, abilities);
    else open.push({ nodes: shownChildren(node, abilities), into: clone });
  }
  return copy;
}

function copyElement(element: Element, copy: Document): Element {
  const name = element.localName;
  const clone =
    name === 'button' || name === 'center' || name.includes('-')
      ? copyAs(plainNameOf(element), element, copy)
      : copy.importNode(element, false);
  // The old form of an anchor; as an id it is harmless.
  const anchor = name === 'a' && clone.id === '' ? clone.getAttribute('name') : null;
  if (anchor !== null) clone.id = anchor;
  clone.removeAttribute('name');
  // The copy of a customised element is a plain one; DOMPurify would drop it with its text.
  clone.removeAttribute('is');
  clone.removeAttribute('aria-hidden');
  if (name === 'img' && 'currentSrc' in element && element.currentSrc !== '') {
    clone.setAttribute('data-current-src', String(element.currentSrc));
  }
  if (name === 'img' || name === 'iframe') clone.removeAttribute('id');
  if (name === 'math') keepSource(element, clone);
  removeMarks(clone);
  return clone;
}

/** Copies a text. Where a style makes line breaks of those in the source, they become elements. */
function appendText(text: Text, into: Element, abilities: Abilities): void {
  const parts = BREAK_IN_TEXT.test(text.data) && keepsBreaks(text, abilities) ? text.data.split(/\r?\n/) : [text.data];
  for (const [index, part] of parts.entries()) {
    if (index > 0) into.append(into.ownerDocument.createElement('br'));
    into.append(into.ownerDocument.createTextNode(part));
  }
}

function keepsBreaks({ parentElement: parent }: Text, abilities: Abilities): boolean {
  return parent !== null && parent.closest('pre') === null && abilities.keepsBreaks(parent);
}

/** Whether a person can enter something here. */
function isField(element: Element): boolean {
  return element.matches('textarea, input:not([type="hidden" i])');
}

/** The name of the plain element that replaces a button or a custom element. */
function plainNameOf(element: Element): string {
  if (isPictureElement(element)) return 'img';
  return isTextButton(element) || isFormulaBox(element) ? 'span' : 'div';
}

function formAsBlock(form: HTMLFormElement, into: Element): Element {
  const block = into.ownerDocument.createElement('div');
  for (const name of ['class', 'id']) block.setAttribute(name, intact(form).getAttribute(name) ?? '');
  removeMarks(block);
  block.classList.add(FORM);
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

/** Where scripts run, a `noscript` contains text. The pictures in it are the real ones of lazy loaders. */
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

/** Whether a custom element becomes a picture by the site's scripts. */
function isPictureElement(element: Element): boolean {
  const isNamed = /(?:^|-)(?:img|image|picture)(?:-|$)/.test(element.localName);
  const isReal = element.querySelector('img:not(noscript img)') !== null;
  return isNamed && !isReal && element.matches('[src], [srcset], [data-src], [data-srcset]');
}
