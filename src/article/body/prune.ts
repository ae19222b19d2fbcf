import { asides } from '../../rules/names-of-asides.ts';
import type { Log } from '../log.ts';
import { isBlock, LINES, linkDensity, nameWords } from '../text/dom.ts';
import { countCharacters, textOf } from '../text/text.ts';
import type { Votes } from './readability-votes.ts';

/** A block with an aside's name and more than this share of the text is the text itself. */
const MAX_ASIDE_SHARE = 0.25;

/** Above these shares of linked text, a line, a heading and a block of several links are not the text. */
const MAX_LINE_LINKS = 0.35;
const MAX_HEADING_LINKS = 0.5;
const MAX_ROW_LINKS = 0.85;

/** A row of links has at least so many. */
const MIN_ROW_LENGTH = 3;

/** The asides' names with a space at either end, so that only whole words match. */
const wholeAsides = asides.map((aside) => ` ${aside} `);

/** Removes blocks whose name says that they stand beside the text. Pictures in a block with such a name stay. */
export function removeAsides(container: Element, log: Log): void {
  const all = countCharacters(container.textContent ?? '');
  for (const block of container.querySelectorAll('[class], [id], aside')) {
    const name = asideName(block);
    if (name === '' || !container.contains(block) || block.closest('figure, p, table') !== null) continue;
    if (block.matches(LINES) && block.localName !== 'li') continue;
    const characters = countCharacters(block.textContent ?? '');
    if (characters > 0 && characters < all * MAX_ASIDE_SHARE) log.remove('extract', `named ${name}`, block);
  }
}

function asideName(block: Element): string {
  const name = ` ${nameWords(`${block.getAttribute('class') ?? ''} ${block.id}`).join(' ')} `;
  return wholeAsides.find((aside) => name.includes(aside))?.trim() ?? '';
}

/** Removes the blocks of the container that Readability does not keep and that do not read like a part of the text. */
export function prune(container: Element, votes: Votes, log: Log): void {
  pruneBlocks(container, votes, votersIn(container, votes), log);
}

/** The elements that contain one that Readability keeps. */
function votersIn(container: Element, votes: Votes): ReadonlySet<Element> {
  const voters = new Set<Element>();
  for (const element of container.querySelectorAll('*')) {
    if (!votes.has(element)) continue;
    for (let at = element.parentElement; at !== null && !voters.has(at); at = at.parentElement) voters.add(at);
  }
  return voters;
}

function pruneBlocks(container: Element, votes: Votes, voters: ReadonlySet<Element>, log: Log): void {
  for (const block of [...container.children]) {
    if (!isBlock(block)) continue;
    if (isRowOfLinks(block)) {
      log.remove('extract', 'row of links', block);
      continue;
    }
    if (voters.has(block) && !isLine(block)) {
      pruneBlocks(block, votes, voters, log);
    } else if (!votes.has(block) && !readsLikeText(block)) {
      log.remove('extract', 'left out by Readability, not prose', block);
    }
  }
}

/** A block of text without further blocks of text in it. */
function isLine(block: Element): boolean {
  return block.matches(LINES) && block.querySelector(LINES) === null;
}

/** "Print | Send | Comment": a line of several links and little else. */
function isRowOfLinks(block: Element): boolean {
  const isRow = isLine(block) && block.querySelectorAll('a[href]').length >= MIN_ROW_LENGTH;
  return isRow && linkDensity(block) > MAX_ROW_LINKS;
}

function readsLikeText(block: Element): boolean {
  const text = textOf(block);
  if (text === '') return block.querySelector('img, iframe, video') !== null && linkDensity(block) === 0;
  return linkDensity(block) < (/^h[1-6]$/.test(block.localName) ? MAX_HEADING_LINKS : MAX_LINE_LINKS);
}
