import { asides, doubtfulAsides } from '../../rules/names-of-asides.ts';
import type { Log } from '../log.ts';
import { FORM } from '../page/pipeline-marks.ts';
import { isLine, LINES, linkDensity, nameWords, precedes } from '../text/dom.ts';
import { endsSentence } from '../text/sentence-ends.ts';
import { countCharacters, textOf } from '../text/text.ts';
import type { Votes } from './readability-votes.ts';

/** A block with an aside's name and more than this share of the text is the text itself. */
const MAX_ASIDE_SHARE = 0.25;

/** Shortest prose that shows that a box with a doubtful name is the text's own, in letters and digits. */
const MIN_OWN_CHARS = 60;

/** A box of the text's own has at most this share of linked text. */
const MAX_OWN_LINKS = 0.1;

/** So many points are a list. */
const MIN_POINTS = 3;

/** Above this share of linked text, a line is no prose. */
const MAX_PROSE_LINKS = 0.35;

/** The names with a space at either end, so that only whole words match. */
const whole = (names: readonly string[]): readonly string[] => names.map((name) => ` ${name} `);
const wholeAsides = whole(asides);
const wholeDoubtful = whole(doubtfulAsides);

/**
 * Removes blocks whose name says that they stand beside the text. A doubtful name is only a hint: a block with prose of
 * its own in the middle of the text stays. So do pictures in a block with such a name.
 */
export function removeAsides(container: Element, votes: Votes, log: Log): void {
  const all = countCharacters(container.textContent ?? '');
  const last = [...container.querySelectorAll('p')].findLast((line) => votes.has(line) && isProse(line));
  for (const block of container.querySelectorAll('[class], [id], aside')) {
    const names = ` ${nameWords(`${block.getAttribute('class') ?? ''} ${block.id}`).join(' ')} `;
    const verdict = wholeAsides.find((aside) => names.includes(aside));
    const name = verdict ?? wholeDoubtful.find((aside) => names.includes(aside));
    if (name === undefined || !container.contains(block) || block.closest('figure, p, table') !== null) continue;
    if (block.matches(LINES) && block.localName !== 'li') continue;
    const isOwn = verdict === undefined && last !== undefined && precedes(block, last) && hasOwnText(block);
    const characters = countCharacters(block.textContent ?? '');
    if (!isOwn && characters > 0 && characters < all * MAX_ASIDE_SHARE)
      log.remove('extract', `named ${name.trim()}`, block);
  }
}

/** Whether a block says something without links: a paragraph, or a list of points. */
function hasOwnText(block: Element): boolean {
  const asksForInput = block.matches(`.${FORM}`) || block.querySelector(`.${FORM}`) !== null;
  if (asksForInput || linkDensity(block) > MAX_OWN_LINKS) return false;
  const lines = [...block.querySelectorAll(LINES)].filter(isLine);
  return lines.some(isProse) || lines.filter((line) => line.localName === 'li').length >= MIN_POINTS;
}

function isProse(line: Element): boolean {
  const text = textOf(line);
  return countCharacters(text) >= MIN_OWN_CHARS && endsSentence(text) && linkDensity(line) <= MAX_PROSE_LINKS;
}
