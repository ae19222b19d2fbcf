import { asides, doubtfulAsides } from '../../rules/names-of-asides.ts';
import type { Log } from '../log.ts';
import { FORM } from '../page/pipeline-marks.ts';
import { isBlock, LINES, linkDensity, nameWords, precedes } from '../text/dom.ts';
import { endsSentence, endsWithColon } from '../text/sentence-ends.ts';
import { countCharacters, textOf, words } from '../text/text.ts';
import type { Votes } from './readability-votes.ts';

/** A block with an aside's name and more than this share of the text is the text itself. */
const MAX_ASIDE_SHARE = 0.25;

/** Above these shares of linked text, a line, a heading and a block of several links are not the text. */
const MAX_LINE_LINKS = 0.35;
const MAX_HEADING_LINKS = 0.5;
const MAX_ROW_LINKS = 0.85;

/** A row of links has at least so many; so do the points of a list. */
const MIN_ROW_LENGTH = 3;

/** Longest point of a list, in letters and digits. Longer lines are paragraphs, which do not answer for each other. */
const MAX_POINT_CHARS = 200;

/** Shortest prose that shows that a box with a doubtful name is the text's own, in letters and digits. */
const MIN_OWN_CHARS = 60;

/** A box of the text's own has at most this share of linked text. */
const MAX_OWN_LINKS = 0.1;

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
  return lines.some(isProse) || lines.filter((line) => line.localName === 'li').length >= MIN_ROW_LENGTH;
}

function isProse(line: Element): boolean {
  const text = textOf(line);
  return countCharacters(text) >= MIN_OWN_CHARS && endsSentence(text) && linkDensity(line) <= MAX_LINE_LINKS;
}

/**
 * Removes the blocks of the container that Readability does not keep and that do not read like a part of the text.
 *
 * @param own addresses of the page: where it is, and where it says that it is
 */
export function prune(container: Element, votes: Votes, own: readonly string[], log: Log): void {
  pruneBlocks(container, votes, votersIn(container, votes), new Set(own.map(hostOf)), log);
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

function pruneBlocks(
  container: Element,
  votes: Votes,
  voters: ReadonlySet<Element>,
  hosts: ReadonlySet<string>,
  log: Log,
): void {
  const areList = isList(container);
  for (const block of [...container.children]) {
    if (!isBlock(block)) continue;
    if (isRowOfLinks(block)) {
      log.remove('extract', 'row of links', block);
      continue;
    }
    if (voters.has(block) && !isLine(block)) {
      pruneBlocks(block, votes, voters, hosts, log);
    } else if (!votes.has(block) && !areList && !readsLikeText(block, hosts)) {
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

/** Whether all blocks in a box are the points of one list, of which only some are linked: the steps of a guide. */
function isList(box: Element): boolean {
  const points = [...box.children];
  return (
    points.length >= MIN_ROW_LENGTH &&
    points.every((point) => isBlock(point) && isPoint(point)) &&
    linkDensity(box) < MAX_LINE_LINKS
  );
}

function isPoint(block: Element): boolean {
  return !/^h[1-6]$/.test(block.localName) && countCharacters(block.textContent ?? '') < MAX_POINT_CHARS;
}

function readsLikeText(block: Element, hosts: ReadonlySet<string>): boolean {
  const text = textOf(block);
  if (text === '') return block.querySelector('img, iframe, video, audio') !== null && linkDensity(block) === 0;
  const most = /^h[1-6]$/.test(block.localName) ? MAX_HEADING_LINKS : MAX_LINE_LINKS;
  return linkDensity(block) < most || isReference(block, text, hosts);
}

/** Whether a linked block leads to other sites alone and says more than their names: a list of sources, a quoted post. */
function isReference(block: Element, text: string, hosts: ReadonlySet<string>): boolean {
  const links = [...block.querySelectorAll('a[href]'), ...(block.matches('a[href]') ? [block] : [])];
  const isAbroad = links.every((link) => {
    const host = hostOf(link.getAttribute('href') ?? '');
    return host !== '' && !hosts.has(host) && !/sponsored/i.test(link.getAttribute('rel') ?? '');
  });
  return isAbroad && links.length > 0 && (isAnnouncedList(block) || endsSentence(text));
}

/** Whether a block is a list of more than names, under a heading or after a colon. */
function isAnnouncedList(block: Element): boolean {
  const before = block.previousElementSibling;
  const isAnnounced = before !== null && (/^h[2-6]$/.test(before.localName) || endsWithColon(textOf(before)));
  return (
    block.matches('ul, ol') && isAnnounced && [...block.children].every((point) => words(textOf(point)).length > 1)
  );
}

/** The last two parts of an address's host, which sites with several hosts share; empty if it has none. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : '';
}
