import { isText } from '../text/dom.ts';
import { endsSentence, endsWithColon, isOneStatement, isQuotation } from '../text/sentence-ends.ts';
import { textOf } from '../text/text.ts';
import { splitCaption } from './credit.ts';

/** Longest caption without a mark of its own, in characters. */
const LOOSE_CAPTION = 220;

/** Longest caption that only its dress tells from the text, in characters: a sentence. */
const DRESSED_CAPTION = 160;

/** What a page's style sets where it dresses a caption: smaller, paler, framed, in the middle. */
const DRESS = /font-size|font-style|color|background|text-align:\s*center/i;

/**
 * Whether the block after a picture is its caption although no mark says so. Its words have to show it: they end in a
 * credit, or they are one short sentence, dressed otherwise than the text that follows. Found by reading old sites and
 * reposts, which also print an introduction or a quotation in italics under a picture.
 *
 * @param described whether a description of the picture, printed as text, stood between the picture and the block
 */
export function isLooseCaption(block: Element, next: Element | null, described: boolean): boolean {
  const text = textOf(block);
  if (text.length > LOOSE_CAPTION || !/^(?:p|div|em|center|h6)$/.test(block.localName)) return false;
  if (block.localName === 'em' && standsInSentence(block)) return false;
  if (described) return !endsSentence(text) && !endsWithColon(text);
  const { caption, credit } = splitCaption(text);
  // The source of a whole story stands at the end of its last sentence.
  if (credit !== '') return next !== null || !endsSentence(caption);
  const dress = dressOf(block);
  // A line that asks or announces is the text's; one wholly in quotation marks is taken out of it to be seen.
  const isOwn = dress !== '' && (next === null || dressOf(next) !== dress);
  return isOwn && text.length <= DRESSED_CAPTION && isOneStatement(text) && !isQuotation(text);
}

/** Whether words stand right before or behind: a book's title in a paragraph that begins with a picture. */
function standsInSentence(block: Element): boolean {
  const around = [block.previousSibling, block.nextSibling];
  return around.some((node) => isText(node) && textOf(node) !== '');
}

/** How the page sets the block apart from plain text; empty when it does not. */
function dressOf(block: Element): string {
  const text = textOf(block);
  const whole = block.querySelector('em, i, small');
  const isWhole = whole !== null && textOf(whole) === text;
  if (block.matches('em, small') || isWhole) return (isWhole ? whole : block).localName;
  const styled = [block, ...block.children].filter((element) => textOf(element) === text);
  const style = styled.map((element) => element.getAttribute('style') ?? '').join(';');
  if (block.localName === 'center' || styled.some((element) => element.getAttribute('align') === 'center'))
    return 'center';
  return DRESS.test(style) ? style : '';
}
