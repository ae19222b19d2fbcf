import { languages } from '../../rules/languages/index.ts';
import type { Log } from '../log.ts';
import { CAPTION, CARD } from '../page/pipeline-marks.ts';
import { isBlock, nextOutside, rename, unwrap } from '../text/dom.ts';
import { endsSentence, endsWithColon } from '../text/sentence-ends.ts';
import { anyOf, normalise, squeeze, textOf, words } from '../text/text.ts';
import { CaptionParts } from './caption-parts.ts';
import { splitCaption } from './credit.ts';
import { isLooseCaption } from './loose-caption.ts';
import { BOX_TEXT, pictureBox } from './picture-box.ts';

/** Words in the class of a caption: `wp-caption-text` of WordPress, `tr-caption` of Blogger, newspapers of their own. */
const CAPTION_CLASS =
  'figcaption, [class*="caption" i], [class*="credit" i], [class*="copyright" i], [class*="legend" i]';
/** The same for the name of the photographer or agency; `cite` and `small` stand there without a class. */
const CREDIT_CLASS =
  '[class*="credit" i], [class*="attribution" i], [class*="copyright" i], [class*="source" i], [class*="photographer" i], cite, small';

/**
 * Makes of every picture one `figure` with its caption and its credit apart, wherever the page keeps them: in the
 * figure, in the next block, in an orphaned figcaption, in the cell below, in loose paragraphs.
 */
export function groupCaptions(body: Element, log: Log): void {
  const made = new Set<Element>();
  for (const image of body.querySelectorAll('img')) {
    const figure = image.closest('figure');
    const isMade = figure !== null && made.has(figure);
    if (image.isConnected && !isMade) made.add(makeFigure(image, body, log));
  }
  for (const figure of body.querySelectorAll('figure')) {
    if (figure.querySelector('figure') !== null) openGallery(figure);
    else if (!made.has(figure) && !figure.matches(`.${CARD}`)) dropEmptyFigure(figure, log);
  }
  removeCopies(body, log);
  removeCounters(body, log);
}

/** Shortest caption whose copy in the text is no chance, in characters. */
const COPY = 20;

/**
 * Pages print captions a second time for another width of the screen, there with the credit behind the caption. What
 * is not the same to the full stop may be the article's own sentence, from which the caption was taken.
 */
function removeCopies(body: Element, log: Log): void {
  const captions = [...body.querySelectorAll(`.${CAPTION}`)].map(textOf);
  if (captions.length === 0) return;
  const exact = new Set(captions);
  const bare = new Set(captions.map(normalise));
  for (const line of body.querySelectorAll('p, div')) {
    const text = textOf(line);
    if (text.length < COPY || text.length > BOX_TEXT || line.closest('figure') !== null) continue;
    const { caption, credit } = splitCaption(text);
    const isCopy = exact.has(text) || (credit !== '' && bare.has(normalise(caption)));
    if (isCopy && line.querySelector('img') === null) log.remove('captions', 'caption again', line);
  }
}

/** "2/5": which of a slider's pictures one is. */
const COUNTER = new RegExp(
  `^\\p{N}{1,2}\\s?(?:/|${anyOf(languages.flatMap(({ counterWords = [] }) => counterWords))})\\s?\\p{N}{1,2}$`,
  'u',
);

/** Takes out the counters that sliders print beside their pictures. */
function removeCounters(body: Element, log: Log): void {
  const blocks = [...body.querySelectorAll('figure, p, li')].filter(
    (block) =>
      block.parentElement?.closest('figure') === null && (block.localName === 'figure' || textOf(block) !== ''),
  );
  for (const [index, block] of blocks.entries()) {
    const isBeside = [blocks[index - 1], blocks[index + 1]].some((other) => other?.localName === 'figure');
    if (isBeside && COUNTER.test(textOf(block))) log.remove('captions', 'counter of a slider', block);
  }
}

function makeFigure(image: HTMLImageElement, body: Element, log: Log): Element {
  const box = pictureBox(image, body);
  const parts = new CaptionParts(image.alt);
  readBox(box, image, parts);
  if (!parts.hasCaption) readFollowing(box, body, parts, log);
  const figure = body.ownerDocument.createElement('figure');
  place(figure, box, image);
  figure.append(image);
  const caption = parts.build(body.ownerDocument);
  if (caption !== null) figure.append(caption);
  return figure;
}

function readBox(box: Element, image: Element, parts: CaptionParts): void {
  // A video or post that stands with the picture says nothing of it.
  for (const card of box.querySelectorAll(`.${CARD}`)) box.after(card);
  for (const marked of box.querySelectorAll(CAPTION_CLASS)) {
    if (marked.contains(image) || marked.parentElement?.closest(CAPTION_CLASS)?.contains(image) === false) continue;
    readMarked(marked, parts);
  }
  for (const line of box.querySelectorAll('p')) takeTrailingCredit(line, parts);
  // What is left stands in no marked element.
  for (const text of textsByBlock(box)) parts.addLoose(text);
}

/** Reads an element that is marked as caption or credit, and takes it out. */
export function readMarked(marked: Element, parts: CaptionParts): void {
  for (const credit of [...marked.querySelectorAll(CREDIT_CLASS)]) {
    parts.addCredit(textOf(credit));
    credit.remove();
  }
  takeTrailingCredit(marked, parts);
  const text = textsByBlock(marked).join(' ');
  if (marked.matches(CREDIT_CLASS)) parts.addCredit(text);
  else parts.addCaption(text);
  marked.remove();
}

/** Words of the longest credit that only its element sets apart. */
const TRAILING = 6;

/** Takes the element at a caption's end that holds a few words behind the full stop: sites set the credit so. */
function takeTrailingCredit(caption: Element, parts: CaptionParts): void {
  const last = caption.lastElementChild;
  if (last === null || !last.matches('span, small, div, p')) return;
  const [whole, text] = [textOf(caption), textOf(last)];
  const isFew = text !== '' && words(text).length <= TRAILING && !endsSentence(text) && !endsWithColon(text);
  if (!isFew || !whole.endsWith(text) || !endsSentence(whole.slice(0, -text.length).trim())) return;
  parts.addCredit(text);
  last.remove();
}

/** The texts of a box, block by block: pages part two lines by their elements alone. */
function textsByBlock(box: Element): string[] {
  const lines = new Map<Element, string>();
  const isElementOrText = 5;
  const walker = box.ownerDocument.createTreeWalker(box, isElementOrText);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let block = node.parentElement ?? box;
    while (block !== box && !isBlock(block) && block.parentElement !== null) block = block.parentElement;
    const text = node.nodeName === 'BR' ? ' ' : (node.nodeValue ?? '');
    if (text !== '') lines.set(block, (lines.get(block) ?? '') + text);
  }
  return [...lines.values()].map(squeeze).filter((line) => line !== '');
}

/** Reads the blocks after the picture as far as they are its caption, and takes them out. */
function readFollowing(box: Element, body: Element, parts: CaptionParts, log: Log): void {
  let described = false;
  for (let next = nextOutside(box, body); next !== null && !parts.hasCaption; ) {
    const after = nextOutside(next, body);
    const text = textOf(next);
    if (next.matches(`.${CARD}`) || next.querySelector(`img, .${CARD}`) !== null || isGalleryCaption(next)) return;
    if (isMarkedCaption(next)) {
      readMarked(next.matches(CAPTION_CLASS) ? next : (next.querySelector(CAPTION_CLASS) ?? next), parts);
    } else if (parts.hasLoose) {
      return;
    } else if (!described && parts.takeDescription(text)) {
      described = true;
      log.note('captions', 'description printed as text', next);
    } else if (isLooseCaption(next, after, described)) {
      parts.addCaption(text);
    } else if (text !== '') {
      return;
    }
    next.remove();
    next = after;
  }
}

/** The caption of a figure with several pictures says something about all of them. */
function isGalleryCaption(block: Element): boolean {
  const isCaption = block.localName === 'figcaption' && block.parentElement?.localName === 'figure';
  return isCaption && (block.parentElement?.querySelectorAll('img').length ?? 0) > 1;
}

function isMarkedCaption(block: Element): boolean {
  const marked = block.matches(CAPTION_CLASS) ? block : block.querySelector('figcaption, [class*="caption" i]');
  return marked !== null && textOf(marked) === textOf(block) && textOf(block).length < BOX_TEXT;
}

function place(figure: Element, box: Element, image: Element): void {
  if (box !== image) {
    box.replaceWith(figure);
    return;
  }
  // A picture in the middle of a line of text cannot keep its place: a figure is a block.
  const line = image.closest('p, h1, h2, h3, h4, h5, h6, em, strong');
  if (line !== null) line.before(figure);
  else image.replaceWith(figure);
}

/** A figure of figures is a gallery; a caption of its own stands after its pictures. */
function openGallery(figure: Element): void {
  const isPictures = figure.querySelectorAll('img').length > 1;
  for (const caption of figure.querySelectorAll(':scope > figcaption')) {
    figure.append(isPictures ? caption : rename(caption, 'p'));
  }
  unwrap(figure);
}

/** A figure that lost its video or chart keeps no caption: nobody could tell what it belongs to. */
function dropEmptyFigure(figure: Element, log: Log): void {
  if (figure.querySelector('img, table, pre, blockquote') !== null) return;
  const caption = figure.querySelector('figcaption');
  if (caption !== null && textOf(caption) === textOf(figure))
    log.remove('captions', 'figure without a picture', figure);
  else unwrap(figure);
}
