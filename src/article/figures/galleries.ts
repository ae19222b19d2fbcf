import { CARD, GALLERY } from '../page/pipeline-marks.ts';
import { isElement, isText, unwrap } from '../text/dom.ts';
import { textOf } from '../text/text.ts';
import { CaptionParts } from './caption-parts.ts';
import { readMarked } from './caption-reading.ts';

/**
 * Groups pictures without text between them into a gallery, each in its own figure. A common caption is shown once, and
 * the gallery is then a figure itself. Needs a tidy body, in which pictures of one group are siblings.
 *
 * @param lead the picture from above the text, which does not belong to the text's first gallery
 */
export function groupGalleries(body: Element, lead: Element | null): void {
  openPictureLists(body);
  for (const figure of body.querySelectorAll('figure')) {
    if (figure.closest(`.${GALLERY}`) !== null || !isPicture(figure) || figure.contains(lead)) continue;
    const figures = runFrom(figure);
    const caption = sharedCaption(figures);
    if (figures.length > 1) makeGallery(figure, figures, caption);
    else if (caption !== null && figure.querySelector('figcaption') === null) figure.append(caption);
  }
}

/** Replaces lists and tables of pictures alone by the pictures. */
function openPictureLists(body: Element): void {
  for (const list of body.querySelectorAll('ul, ol, table')) {
    const cells = [...list.querySelectorAll('li, td, th')];
    const isPictures = cells.every((cell) => [...cell.children].every(isPicture) && !hasLooseText(cell));
    if (!isPictures || list.querySelectorAll('figure').length < 2) continue;
    for (const part of [...list.querySelectorAll('li, td, th, tr, tbody, thead, tfoot')].reverse()) unwrap(part);
    unwrap(list);
  }
}

function hasLooseText(element: Element): boolean {
  return [...element.childNodes].some((node) => isText(node) && node.data.trim() !== '');
}

function isPicture(element: Element): boolean {
  return element.matches(`figure:not(.${CARD})`) && element.querySelector('img') !== null;
}

/** The figure and those that follow it directly. */
function runFrom(figure: Element): Element[] {
  const run = [figure];
  for (let next = nextShown(figure); next !== null && isPicture(next); next = nextShown(next)) run.push(next);
  return run;
}

/** The next sibling; null if text precedes it. Removes line breaks between pictures. */
function nextShown(element: Element): Element | null {
  for (let next = element.nextSibling; next !== null; next = element.nextSibling) {
    if (isElement(next) && next.localName !== 'br') return next;
    if (isText(next) && next.data.trim() !== '') return null;
    next.remove();
  }
  return null;
}

/** The common caption of the figures, removed from its position; null if there is none. */
function sharedCaption(figures: readonly Element[]): Element | null {
  const last = figures.at(-1);
  const next = last === undefined ? null : nextShown(last);
  if (next?.localName === 'figcaption') {
    const parts = new CaptionParts('');
    readMarked(next, parts);
    return parts.build(next.ownerDocument);
  }
  const captions = figures.flatMap((figure) => figure.querySelector('figcaption') ?? []);
  const isRepeated =
    captions.length > 1 && captions.length === figures.length && new Set(captions.map(textOf)).size === 1;
  if (!isRepeated) return null;
  for (const caption of captions) caption.remove();
  return captions[0] ?? null;
}

/** Only a figure can have a caption: a gallery with one is in a figure. */
function makeGallery(first: Element, figures: readonly Element[], caption: Element | null): void {
  const gallery = first.ownerDocument.createElement('div');
  gallery.className = GALLERY;
  first.before(gallery);
  gallery.append(...figures);
  if (caption === null) return;
  const whole = first.ownerDocument.createElement('figure');
  gallery.before(whole);
  whole.append(gallery, caption);
}
