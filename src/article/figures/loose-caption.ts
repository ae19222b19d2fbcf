import { isText } from '../text/dom.ts';
import { endsSentence, endsWithColon, isOneStatement, isQuotation } from '../text/sentence-ends.ts';
import { textOf } from '../text/text.ts';
import { splitCaption } from './split-caption.ts';

/** Longest unmarked caption, in characters. */
const MAX_LOOSE_CHARS = 220;

/** Longest caption that only its style distinguishes from the text, in characters: a sentence. */
const MAX_STYLED_CHARS = 160;

/** Properties by which a page styles a caption: smaller, paler, framed, centred. */
const CAPTION_STYLE = /font-size|font-style|color|background|text-align:\s*center/i;

/**
 * Whether an unmarked block after a picture is its caption. Its words must show it: they end in a credit, or they are one
 * short sentence in another style than the text that follows. Found by reading old sites and reposts, which also print an
 * introduction or a quotation in italics under a picture.
 *
 * @param before what precedes the block: the picture, or a description of it that is printed as text
 */
export function isLooseCaption(block: Element, next: Element | null, before: 'picture' | 'description'): boolean {
  const text = textOf(block);
  if (text.length > MAX_LOOSE_CHARS || !/^(?:p|div|em|center|h6)$/.test(block.localName)) return false;
  if (block.localName === 'em' && standsInSentence(block)) return false;
  if (before === 'description') return !endsSentence(text) && !endsWithColon(text);
  const { caption, credit } = splitCaption(text);
  // At the end of the last sentence it is the source of the whole story.
  if (credit !== '') return next !== null || !endsSentence(caption);
  const style = styleOf(block);
  // A line that asks or announces belongs to the text, and so does a quotation that is set apart.
  const isOwn = style !== '' && (next === null || styleOf(next) !== style);
  return isOwn && text.length <= MAX_STYLED_CHARS && isOneStatement(text) && !isQuotation(text);
}

/** Whether there are words right before or after: a book's title in a paragraph that begins with a picture. */
function standsInSentence(block: Element): boolean {
  const around = [block.previousSibling, block.nextSibling];
  return around.some((node) => isText(node) && textOf(node) !== '');
}

/** How the page styles the block unlike plain text; empty if it does not. */
function styleOf(block: Element): string {
  const text = textOf(block);
  const whole = block.querySelector('em, i, small');
  const isWhole = whole !== null && textOf(whole) === text;
  if (block.matches('em, small') || isWhole) return (isWhole ? whole : block).localName;
  const styled = [block, ...block.children].filter((element) => textOf(element) === text);
  const style = styled.map((element) => element.getAttribute('style') ?? '').join(';');
  if (block.localName === 'center' || styled.some((element) => element.getAttribute('align') === 'center'))
    return 'center';
  return CAPTION_STYLE.test(style) ? style : '';
}
