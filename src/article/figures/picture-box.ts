import { follows, isBlock, LINES, linkDensity } from '../text/dom.ts';
import { isOneStatement } from '../text/sentence-ends.ts';
import { textOf } from '../text/text.ts';
import { isLabelledCredit } from './credit.ts';

/** Blocks whose class says that they hold a picture with its caption. */
const PICTURE_CLASS =
  '[class*="caption" i]:not(figcaption), [class*="image" i], [class*="img" i], [class*="photo" i], [class*="picture" i], [class*="media" i], [class*="slide" i], [class*="gallery-item" i]';

/** Longest text that a box around one picture may hold and still be the picture's box, in characters. */
export const BOX_TEXT = 700;

/** Longest caption and credit together in a box whose class speaks of pictures, in characters. */
const NAMED_BOX = 320;

/** Longest caption that only its place tells from the text, in characters. */
const SENTENCE = 160;

/** Longest caption and credit together in a list's item or a table, in characters. */
const PLAIN_BOX = 440;

/** The largest element that holds this picture, its caption, and nothing else. */
export function pictureBox(image: Element, body: Element): Element {
  let box: Element = image;
  for (let outer = image.parentElement; outer !== null && outer !== body; outer = outer.parentElement) {
    const text = textOf(outer);
    if (text.length > BOX_TEXT || outer.querySelectorAll('img').length > 1) break;
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

/** A figure may hold a long caption; a block whose class speaks of pictures may also be a short story with one. */
function isNamedBox(element: Element, text: string): boolean {
  if (element.matches('figure, .wp-caption')) return true;
  return (
    element.matches(PICTURE_CLASS) &&
    text.length <= NAMED_BOX &&
    element.querySelectorAll('p').length < 4 &&
    element.querySelector('h1, h2, h3, h4, li') === null
  );
}

/** Old sites set picture and caption in a table of one column. */
function isCaptionTable(element: Element, text: string): boolean {
  return (
    element.localName === 'table' &&
    element.querySelectorAll('tr').length <= 3 &&
    element.querySelectorAll('td').length <= 3 &&
    text.length < PLAIN_BOX
  );
}

/**
 * A list in which every item holds one picture and few words is a row of pictures with their captions. An item with a
 * heading of its own is a part of the text.
 */
function isListItem(element: Element, text: string): boolean {
  if (element.localName !== 'li' || text.length > NAMED_BOX) return false;
  if (element.querySelector('h1, h2, h3, h4, h5, h6') !== null) return false;
  const items = [...(element.parentElement?.children ?? [])];
  return items.length > 1 && items.every((item) => item.querySelectorAll('img').length === 1);
}

/**
 * A block that holds a picture and then one short sentence, and nothing else, is the picture with its caption, whatever
 * its class: classes of a site's own say nothing. A link with a heading or with all of the words leads elsewhere.
 */
function isPlainBox(element: Element, image: Element, text: string): boolean {
  if (element.localName !== 'div' || text.length > SENTENCE || linkDensity(element) > 0.5) return false;
  if (element.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table, iframe') !== null) return false;
  const line = [...element.querySelectorAll('*')].findLast((block) => isBlock(block) && textOf(block) === text);
  const isBesideText = [...(element.parentElement?.children ?? [])].filter((one) => one.matches('p')).length > 1;
  return line !== undefined && isBesideText && follows(image, line) && isOneStatement(text);
}

/** A chart stands between its title and the line that names the source of its figures. */
function isChartBox(element: Element, image: Element, text: string): boolean {
  if (text.length > NAMED_BOX) return false;
  const lines = [...element.querySelectorAll(LINES)].filter((line) => textOf(line) !== '');
  const [title] = lines;
  const source = lines.at(-1);
  if (title === undefined || source === undefined || lines.length < 2 || lines.length > 3) return false;
  const isAround = follows(title, image) && follows(image, source);
  return isAround && /^h[2-6]$/.test(title.localName) && isLabelledCredit(textOf(source));
}
