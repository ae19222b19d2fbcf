import type { Log } from '../log.ts';
import { CARD } from '../page/pipeline-marks.ts';
import { ELEMENTS_AND_TEXT, isBlock, nextOutside } from '../text/dom.ts';
import { endsSentence, endsWithColon } from '../text/sentence-ends.ts';
import { squeeze, textOf, words } from '../text/text.ts';
import type { CaptionParts } from './caption-parts.ts';
import { isLooseCaption } from './loose-caption.ts';
import { MAX_BOX_CHARS } from './picture-box.ts';

/** Class names of captions: `wp-caption-text` of WordPress, `tr-caption` of Blogger, those of newspapers. */
const CAPTION_CLASS =
  'figcaption, [class*="caption" i], [class*="credit" i], [class*="copyright" i], [class*="legend" i]';

/** Class names of the photographer or agency; `cite` and `small` need no class in a caption. */
const CREDIT_CLASS =
  '[class*="credit" i], [class*="attribution" i], [class*="copyright" i], [class*="source" i], [class*="photographer" i], cite, small';

/** Longest credit that only its element separates from the caption, in words. */
const MAX_TRAILING_WORDS = 6;

/** Reads the caption and credit in a picture's box. Videos and posts in the box move behind it. */
export function readBox(box: Element, image: Element, parts: CaptionParts): void {
  for (const card of box.querySelectorAll(`.${CARD}`)) box.after(card);
  for (const marked of box.querySelectorAll(CAPTION_CLASS)) {
    if (marked.contains(image) || marked.parentElement?.closest(CAPTION_CLASS)?.contains(image) === false) continue;
    readMarked(marked, parts);
  }
  for (const line of box.querySelectorAll('p')) takeTrailingCredit(line, parts);
  // The remaining text is in no marked element.
  for (const text of textsByBlock(box)) parts.addLoose(text);
}

/** Reads an element that is marked as caption or credit, and removes it. */
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

/** Takes a few words in an element of their own after the caption's last sentence: some sites print credits so. */
function takeTrailingCredit(caption: Element, parts: CaptionParts): void {
  const last = caption.lastElementChild;
  if (last === null || !last.matches('span, small, div, p')) return;
  const [whole, text] = [textOf(caption), textOf(last)];
  const isFew = text !== '' && words(text).length <= MAX_TRAILING_WORDS && !endsSentence(text) && !endsWithColon(text);
  if (!isFew || !whole.endsWith(text) || !endsSentence(whole.slice(0, -text.length).trim())) return;
  parts.addCredit(text);
  last.remove();
}

/** The texts of a box, block by block: some pages separate two lines only by their elements. */
function textsByBlock(box: Element): string[] {
  const lines = new Map<Element, string>();
  const walker = box.ownerDocument.createTreeWalker(box, ELEMENTS_AND_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let block = node.parentElement ?? box;
    while (block !== box && !isBlock(block) && block.parentElement !== null) block = block.parentElement;
    const text = node.nodeName === 'BR' ? ' ' : (node.nodeValue ?? '');
    if (text !== '') lines.set(block, (lines.get(block) ?? '') + text);
  }
  return [...lines.values()].map(squeeze).filter((line) => line !== '');
}

/** Reads the blocks after the picture as far as they are its caption, and removes them. */
export function readFollowing(box: Element, body: Element, parts: CaptionParts, log: Log): void {
  let before: 'picture' | 'description' = 'picture';
  for (let next = nextOutside(box, body); next !== null && !parts.hasCaption; ) {
    const after = nextOutside(next, body);
    const text = textOf(next);
    if (next.matches(`.${CARD}`) || next.querySelector(`img, .${CARD}`) !== null || isGalleryCaption(next)) return;
    if (isMarkedCaption(next)) {
      readMarked(next.matches(CAPTION_CLASS) ? next : (next.querySelector(CAPTION_CLASS) ?? next), parts);
    } else if (parts.hasLoose) {
      return;
    } else if (before === 'picture' && parts.takeDescription(text)) {
      before = 'description';
      log.note('captions', 'description printed as text', next);
    } else if (isLooseCaption(next, after, before)) {
      parts.addCaption(text);
    } else if (text !== '') {
      return;
    }
    next.remove();
    next = after;
  }
}

/** The caption of a figure with several pictures belongs to all of them. */
function isGalleryCaption(block: Element): boolean {
  const isCaption = block.localName === 'figcaption' && block.parentElement?.localName === 'figure';
  return isCaption && (block.parentElement?.querySelectorAll('img').length ?? 0) > 1;
}

/** Whether a block is nothing but a marked caption. */
export function isMarkedCaption(block: Element): boolean {
  const marked = block.matches(CAPTION_CLASS) ? block : block.querySelector('figcaption, [class*="caption" i]');
  return marked !== null && textOf(marked) === textOf(block) && textOf(block).length < MAX_BOX_CHARS;
}
