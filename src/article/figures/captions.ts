import type { Log } from '../log.ts';
import { CARD, PICTURES } from '../page/pipeline-marks.ts';
import { rename, unwrap } from '../text/dom.ts';
import { textOf } from '../text/text.ts';
import { removeCaptionCopies } from './caption-copies.ts';
import { CaptionParts } from './caption-parts.ts';
import { readBox, readFollowing } from './caption-reading.ts';
import { pictureBox } from './picture-box.ts';
import { removeSlideCounters } from './slide-counters.ts';

/**
 * Makes every picture a `figure` with its caption and its credit, wherever the page has them: in the figure, in the next
 * block, in an orphaned figcaption, in the cell below, in loose paragraphs.
 */
export function groupCaptions(body: Element, log: Log): void {
  const made = new Set<Element>();
  for (const image of body.querySelectorAll<HTMLImageElement>(PICTURES)) {
    const figure = image.closest('figure');
    const isMade = figure !== null && made.has(figure);
    if (image.isConnected && !isMade) made.add(makeFigure(image, body, log));
  }
  for (const figure of body.querySelectorAll('figure')) {
    if (figure.querySelector('figure') !== null) openGallery(figure);
    else if (!made.has(figure) && !figure.matches(`.${CARD}`)) dropEmptyFigure(figure, log);
  }
  removeCaptionCopies(body, log);
  removeSlideCounters(body, log);
}

function makeFigure(image: HTMLImageElement, body: Element, log: Log): Element {
  const box = pictureBox(image, body);
  const parts = new CaptionParts(image.alt);
  readBox(box, image, parts);
  if (!parts.hasCaption) readFollowing(box, body, parts, log);
  const figure = body.ownerDocument.createElement('figure');
  insert(figure, box, image);
  figure.append(image);
  const caption = parts.build(body.ownerDocument);
  if (caption !== null) figure.append(caption);
  return figure;
}

/** Inserts the figure where the picture's box is. */
function insert(figure: Element, box: Element, image: Element): void {
  if (box !== image) {
    box.replaceWith(figure);
    return;
  }
  // A figure is a block: it cannot replace a picture in the middle of a line.
  const line = image.closest('p, h1, h2, h3, h4, h5, h6, em, strong');
  if (line !== null) line.before(figure);
  else image.replaceWith(figure);
}

/** Opens a figure of figures, which is a gallery. Its own caption follows its pictures. */
function openGallery(figure: Element): void {
  const isPictures = figure.querySelectorAll('img').length > 1;
  for (const caption of figure.querySelectorAll(':scope > figcaption')) {
    figure.append(isPictures ? caption : rename(caption, 'p'));
  }
  unwrap(figure);
}

/** Removes a figure without its video or chart: nobody could tell what the caption belongs to. */
function dropEmptyFigure(figure: Element, log: Log): void {
  if (figure.querySelector('img, table, pre, blockquote') !== null) return;
  const caption = figure.querySelector('figcaption');
  if (caption !== null && textOf(caption) === textOf(figure))
    log.remove('captions', 'figure without a picture', figure);
  else unwrap(figure);
}
