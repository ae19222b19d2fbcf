import { isSamePicture, pictureKey } from '../page/picture-key.ts';
import { statedSize } from '../page/pictures.ts';
import { CHART, PICTURES } from '../page/pipeline-marks.ts';
import type { Structured } from '../page/structured.ts';
import { isElement, precedes } from '../text/dom.ts';
import { textOf } from '../text/text.ts';
import { isLabelledCredit } from './credit.ts';

const CAPTION = 'figcaption, [class*="caption" i]';

/** Longest text in the box of a lead picture, in characters. */
const MAX_BOX_CHARS = 400;

/** Narrower pictures above the text are portraits and logos, in CSS pixels. */
const MIN_LARGE_PX = 300;

/**
 * Adds the lead picture if the text begins without it: the picture that the page states for machines if it is above the
 * text, or the one that it shows between headline and text. Returns the picture that was added; null if none was.
 */
export function addLeadPicture(
  body: Element,
  copy: Document,
  heading: Element | null,
  structured: Structured,
): Element | null {
  const named = structured.picture === '' ? '' : pictureKey(structured.picture);
  const before = [...copy.querySelectorAll<HTMLImageElement>(PICTURES)].filter(
    (image) => precedes(image, body) && !image.matches(`.${CHART}`),
  );
  const first =
    before.find((image) => named !== '' && pictureKey(image.src) === named) ??
    before.find((image) => heading !== null && precedes(heading, image) && isLarge(image)) ??
    before.find(
      (image) => isFeatured(image) && isLarge(image) && image.closest('article')?.contains(heading) === true,
    ) ??
    before.find(
      (image) => isLarge(image) && image.closest('a, nav, li') === null && isCaptioned(boxOf(image, body), body),
    );
  if (first === undefined) return null;
  // Pages that show it twice, for wide and for narrow screens, print the caption with one of them.
  const copies = before.filter((image) => isSamePicture(image.src, first.src));
  const lead = copies.find((image) => captionsOf(boxOf(image, body), body).length > 0) ?? first;
  const box = withCaption(boxOf(lead, body), body);
  const twin = [...body.querySelectorAll<HTMLImageElement>(PICTURES)].find(
    (image) => pictureKey(image.src) === pictureKey(lead.src),
  );
  if (twin === undefined) {
    body.prepend(inFigure(box));
    return lead;
  }
  if (textOf(box) !== '' && textOf(boxOf(twin, body)) === '') twin.replaceWith(inFigure(box));
  return null;
}

/** Whether the theme marks this as the article's picture. Some themes show it above the headline. */
function isFeatured(image: Element): boolean {
  return image.closest('.wp-post-image, [class*="featured" i], [class*="post-thumbnail" i]') !== null;
}

/** Whether a marked caption is in the box or beside it: logos and adverts above the headline have none. */
function isCaptioned(box: Element, body: Element): boolean {
  return captionsOf(box, body).some((line) => line.matches(CAPTION) || line.querySelector(CAPTION) !== null);
}

/** The box together with the caption and the credit beside it. */
function withCaption(box: Element, body: Element): Element {
  const beside = captionsOf(box, body).filter((line) => line !== box);
  if (beside.length === 0) return box;
  const both = box.ownerDocument.createElement('figure');
  box.before(both);
  both.append(box, ...beside);
  return both;
}

/** The elements with a picture's caption and credit: its box, or the lines beside the box if that has no words. */
function captionsOf(box: Element, body: Element): Element[] {
  if (textOf(box) !== '') return [box];
  return [box.previousElementSibling, box.nextElementSibling]
    .filter((line) => line !== null)
    .filter((line) => !line.contains(body) && line.querySelector('img, h1') === null && belongsToPicture(line));
}

function belongsToPicture(line: Element): boolean {
  const text = textOf(line);
  return (line.matches(CAPTION) && text.length <= MAX_BOX_CHARS) || isLabelledCredit(text);
}

/** The box in a figure, so that its loose text is read as the caption. */
function inFigure(box: Element): Element {
  if (box.localName === 'figure') return box;
  const figure = box.ownerDocument.createElement('figure');
  figure.append(box);
  return figure;
}

function isLarge(image: Element): boolean {
  const width = statedSize(image, 'width');
  return Number.isNaN(width) || width >= MIN_LARGE_PX;
}

/** The largest element with this picture and its caption, and without headline and text. */
function boxOf(image: Element, body: Element): Element {
  let box: Element = image;
  for (let outer = image.parentElement; isElement(outer) && outer.localName !== 'body'; outer = outer.parentElement) {
    const isTooMuch =
      outer === body || outer.contains(body) || outer.querySelector('h1, h2, h3, h4, h5, h6, nav, time') !== null;
    if (isTooMuch || outer.querySelectorAll(PICTURES).length > 1 || textOf(outer).length > MAX_BOX_CHARS) break;
    box = outer;
  }
  return box;
}
