import { PICTURES } from '../page/pipeline-marks.ts';
import { follows, isBlock, LINES, linkDensity } from '../text/dom.ts';
import { isOneStatement } from '../text/sentence-ends.ts';
import { textOf } from '../text/text.ts';
import { isLabelledCredit } from './credit.ts';

/** Blocks whose class says that they contain a picture with its caption. */
const PICTURE_CLASS =
  '[class*="caption" i]:not(figcaption), [class*="image" i], [class*="img" i], [class*="photo" i], [class*="picture" i], [class*="media" i], [class*="slide" i], [class*="gallery-item" i]';

/** Longest text in the box of one picture, in characters. */
export const MAX_BOX_CHARS = 700;

/** Longest caption with its credit in a box whose class speaks of pictures, in characters. */
const MAX_NAMED_BOX_CHARS = 320;

/** Longest caption that only its position distinguishes from the text, in characters. */
const MAX_SENTENCE_CHARS = 160;

/** Longest caption with its credit in a table, in characters. */
const MAX_TABLE_CHARS = 440;

/** The largest element that contains only this picture and its caption. */
export function pictureBox(image: Element, body: Element): Element {
  let box: Element = image;
  for (let outer = image.parentElement; outer !== null && outer !== body; outer = outer.parentElement) {
    const text = textOf(outer);
    if (text.length > MAX_BOX_CHARS || outer.querySelectorAll(PICTURES).length > 1) break;
    if (
      text === textOf(box) ||
      isNamedBox(outer, text) ||
      isCaptionTable(outer, text) ||
      isListItem(outer, text) ||
      isPlainBox(outer, image, text) ||
      isChartBox(outer, image, text)
    )
      box = outer;
  }
  return box;
}

/** A figure may have a long caption; a block whose class speaks of pictures may also be a short story with one. */
function isNamedBox(element: Element, text: string): boolean {
  if (element.matches('figure, .wp-caption')) return true;
  return (
    element.matches(PICTURE_CLASS) &&
    text.length <= MAX_NAMED_BOX_CHARS &&
    element.querySelectorAll('p').length < 4 &&
    element.querySelector('h1, h2, h3, h4, li') === null
  );
}

/** Old sites put picture and caption into a table of one column. */
function isCaptionTable(element: Element, text: string): boolean {
  return (
    element.localName === 'table' &&
    element.querySelectorAll('tr').length <= 3 &&
    element.querySelectorAll('td').length <= 3 &&
    text.length < MAX_TABLE_CHARS
  );
}

/**
 * A list with one picture and few words in every item is a row of pictures with their captions. An item with a heading is
 * part of the text.
 */
function isListItem(element: Element, text: string): boolean {
  if (element.localName !== 'li' || text.length > MAX_NAMED_BOX_CHARS) return false;
  if (element.querySelector('h1, h2, h3, h4, h5, h6') !== null) return false;
  const items = [...(element.parentElement?.children ?? [])];
  return items.length > 1 && items.every((item) => item.querySelectorAll('img').length === 1);
}

/**
 * A block of a picture and one short sentence after it is the picture with its caption, whatever its class. A link around
 * the words, or a heading, leads elsewhere.
 */
function isPlainBox(element: Element, image: Element, text: string): boolean {
  if (element.localName !== 'div' || text.length > MAX_SENTENCE_CHARS || linkDensity(element) > 0.5) return false;
  if (element.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table, iframe') !== null) return false;
  const line = [...element.querySelectorAll('*')].findLast((block) => isBlock(block) && textOf(block) === text);
  const isBesideText = [...(element.parentElement?.children ?? [])].filter((one) => one.matches('p')).length > 1;
  return line !== undefined && isBesideText && follows(image, line) && isOneStatement(text);
}

/** A chart is between its title and a line with the source of its figures. */
function isChartBox(element: Element, image: Element, text: string): boolean {
  if (text.length > MAX_NAMED_BOX_CHARS) return false;
  const lines = [...element.querySelectorAll(LINES)].filter((line) => textOf(line) !== '');
  const [title] = lines;
  const source = lines.at(-1);
  if (title === undefined || source === undefined || lines.length < 2 || lines.length > 3) return false;
  const isAround = follows(title, image) && follows(image, source);
  return isAround && /^h[2-6]$/.test(title.localName) && isLabelledCredit(textOf(source));
}
