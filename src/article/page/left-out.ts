import { comments, surroundings } from '../../rules/names-of-surroundings.ts';
import type { Log } from '../log.ts';
import { isBlock, isElement, isText } from '../text/dom.ts';
import { countCharacters, textOf } from '../text/text.ts';
import type { Abilities } from '../types.ts';
import { isPanel, isTextButton } from './controls.ts';
import { holdsFormula, isDrawnFormula } from './formulas.ts';

/** Elements without anything to read. */
const UNREADABLE = new Set(
  'script style template link meta base title svg canvas object embed applet param track input select textarea option datalist progress meter map area head frame frameset annotation annotation-xml'.split(
    ' ',
  ),
);

/** Elements that a page may hide until a script needs them, and that contain the real picture. */
const LAZY = new Set(['img', 'amp-img', 'picture', 'source', 'noscript', 'figure', 'br']);

/** Classes under which themes hide words that are only for screen readers. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|visuallyhidden|a11y-hidden|element-invisible)(?:$|[\s_-])/i;

const AROUND = namePattern(surroundings);
const COMMENTS = namePattern(comments);

/** What surroundings never contain: the page's headline or its text. */
const ARTICLE = 'h1, [itemprop="articleBody"], .entry-content, .article-body';

/** Longest label for screen readers, in letters and digits; a longer "hidden" block is shown by a style sheet. */
const MAX_LABEL_CHARS = 120;

/**
 * Whether an element of the page is not copied: a reader does not see it, it is only for machines or screen readers, or
 * it is not part of the article. Logs what has text.
 *
 * @param lines how many lines the page has, by `countLines()`; null if what surrounds an article is to be copied too
 */
export function isLeftOut(element: Element, lines: number | null, abilities: Abilities, log: Log): boolean {
  const name = element.localName;
  if (UNREADABLE.has(name) || isDrawnFormula(element)) return true;
  if (holdsFormula(element)) return false;
  if (name === 'button') return !isTextButton(element) && element.querySelector('img, picture') === null;
  if (LAZY.has(name)) return false;
  if (lines !== null && isAround(element, lines)) {
    log.note('snapshot', 'stands around the article', element);
    return true;
  }
  if (abilities.isHidden(element) && !isPanel(element)) {
    if (element.querySelector('img, noscript') === null || textOf(element) !== '') {
      log.note('snapshot', 'hidden', element);
      return true;
    }
    return false;
  }
  if (isForMachines(element)) {
    log.note('snapshot', 'an address in microdata', element);
    return true;
  }
  const isOrnament = element.getAttribute('aria-hidden') === 'true' && countCharacters(element.textContent ?? '') === 0;
  if ((isOrnament || isForScreenReaders(element, abilities)) && element.querySelector('img') === null) {
    log.note('snapshot', 'for screen readers only', element);
    return true;
  }
  return false;
}

/** Whether an element has a few words that a page says only to people who hear it. */
function isForScreenReaders(element: Element, abilities: Abilities): boolean {
  const names = element.getAttribute('class') ?? '';
  if (names === '' && !element.hasAttribute('style')) return false;
  const characters = countCharacters(element.textContent ?? '');
  return (
    characters > 0 &&
    characters < MAX_LABEL_CHARS &&
    (SCREEN_READER_ONLY.test(names) || (isPartOfLine(element) && abilities.isOutOfSight(element)))
  );
}

/** Whether an element is in a line with other words. A whole line out of sight may say where a block ends. */
function isPartOfLine(element: Element): boolean {
  const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => node !== element);
  const isInline = (node: Node): boolean => isText(node) || (isElement(node) && !isBlock(node));
  return !isBlock(element) && beside.some((node) => isInline(node) && textOf(node) !== '');
}

/** A rough number of lines in an element: its paragraphs and line breaks. */
export function countLines(within: Element): number {
  return within.querySelectorAll('p, br').length;
}

/** Matches names that contain one of these words; `post-footer` and the like belong to an article. */
function namePattern(words: readonly string[]): RegExp {
  const anyOf = words.join('|').replaceAll(' ', '[-_ ]?');
  return new RegExp(`(?:^|(?<!post|entry|article|story)[^a-z])(?:${anyOf})(?![a-z])`, 'i');
}

/**
 * Whether a block is a menu, a sidebar or the comments: half of the elements of a news page, which the later steps need
 * not visit. Only outside of `article` and `main`, since inside them a name means less. A block with most of the page's
 * lines is the page itself, for example with the class `has-sidebar`.
 */
function isAround(element: Element, lines: number): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const isOfReaders = COMMENTS.test(names);
  if (!isOfReaders && !AROUND.test(names) && !['aside', 'footer', 'nav'].includes(element.localName)) return false;
  if (element.closest('article, main') !== null || element.querySelector(ARTICLE) !== null) return false;
  return isOfReaders || countLines(element) * 2 <= lines;
}

/** Microdata that states an address as text, for machines. */
function isForMachines(element: Element): boolean {
  const isAddress = element.hasAttribute('itemprop') && /^\s*https?:\/\/\S+\s*$/.test(element.textContent ?? '');
  return isAddress && element.localName !== 'a' && element.querySelector('a, img') === null;
}
