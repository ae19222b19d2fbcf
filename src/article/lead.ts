import { follows, isElement } from './dom.ts';
import type { Structured } from './structured.ts';
import { textOf } from './text.ts';

/** Longest caption that stands with a lead picture, in characters: a box with more text is no picture's box. */
const BOX_TEXT = 400;

/**
 * Brings in the lead picture when the text begins without it: the picture that the page shows between headline and
 * text, or the one that it names for machines where that stands somewhere above the text.
 */
export function bringLeadPicture(body: Element, copy: Document, heading: Element | null, structured: Structured): void {
  const named = structured.picture === '' ? '' : pictureKey(structured.picture);
  const before = [...copy.querySelectorAll('img')].filter((image) => precedes(image, body));
  const lead =
    before.find((image) => named !== '' && pictureKey(image.src) === named) ??
    before.find((image) => heading !== null && precedes(heading, image) && isLarge(image)) ??
    before.find((image) => isFeatured(image) && isLarge(image) && image.closest('article')?.contains(heading) === true);
  if (lead === undefined) return;
  const box = withCaption(boxOf(lead, body), body);
  const twin = [...body.querySelectorAll('img')].find((image) => pictureKey(image.src) === pictureKey(lead.src));
  if (twin === undefined) body.prepend(inFigure(box));
  else if (textOf(box) !== '' && textOf(boxOf(twin, body)) === '') twin.replaceWith(inFigure(box));
}

/** Whether themes say that this is the article's own picture, which some set above the headline. */
function isFeatured(image: Element): boolean {
  return image.closest('.wp-post-image, [class*="featured" i], [class*="post-thumbnail" i]') !== null;
}

/** The box, together with the caption that stands beside it. */
function withCaption(box: Element, body: Element): Element {
  const next = box.nextElementSibling;
  const isCaption = next?.matches('figcaption, [class*="caption" i]') === true && !next.contains(body);
  if (next === null || !isCaption || textOf(box) !== '' || textOf(next).length > BOX_TEXT) return box;
  const both = box.ownerDocument.createElement('figure');
  box.before(both);
  both.append(box, next);
  return both;
}

/** Says of the box what it is, so that its loose text is read as the caption. */
function inFigure(box: Element): Element {
  if (box.localName === 'figure') return box;
  const figure = box.ownerDocument.createElement('figure');
  figure.append(box);
  return figure;
}

/** File names that say nothing: the folder tells such pictures apart. */
const GENERIC = /^(?:original|image|large|main|default|photo|picture|cover|thumb)$/;

/** What is left of an address when the picture's size, file type and query are taken off: one key, one picture. */
function pictureKey(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const name = decode(path.slice(path.lastIndexOf('/') + 1)).toLowerCase();
  const bare = name
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/g, '')
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/g, '')
    .replace(/[-_@](?:\d{2,4}x\d{2,4}|scaled|\d{1,4}[wx]|w\d{2,4}|large|medium|small|thumb(?:nail)?)$/g, '');
  return bare.length > 3 && !GENERIC.test(bare) ? bare : path;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether `first` ends before `second` begins. */
function precedes(first: Element, second: Element): boolean {
  return follows(first, second) && !first.contains(second);
}

function isLarge(image: Element): boolean {
  const width = Number.parseFloat(image.getAttribute('width') ?? '');
  return Number.isNaN(width) || width >= 300;
}

/** The largest element that holds this picture and its caption, and neither headline nor text. */
function boxOf(image: Element, body: Element): Element {
  let box: Element = image;
  for (let outer = image.parentElement; isElement(outer) && outer.localName !== 'body'; outer = outer.parentElement) {
    const isTooMuch =
      outer === body || outer.contains(body) || outer.querySelector('h1, h2, h3, h4, h5, h6, nav, time') !== null;
    if (isTooMuch || outer.querySelectorAll('img').length > 1 || textOf(outer).length > BOX_TEXT) break;
    box = outer;
  }
  return box;
}
