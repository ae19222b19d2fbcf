import type { Log } from '../log.ts';
import { isBlock, isLine, linkDensity } from '../text/dom.ts';
import { endsSentence, endsWithColon } from '../text/sentence-ends.ts';
import { countCharacters, textOf, words } from '../text/text.ts';
import type { Votes } from './readability-votes.ts';

/** Above these shares of linked text, a line, a heading and a block of several links are not the text. */
const MAX_LINE_LINKS = 0.35;
const MAX_HEADING_LINKS = 0.5;
const MAX_ROW_LINKS = 0.85;

/** A row of links has at least so many; so do the points of a list. */
const MIN_ROW_LENGTH = 3;

/** Longest point of a list, in letters and digits. Longer lines are paragraphs, which do not answer for each other. */
const MAX_POINT_CHARS = 200;

/**
 * Removes the blocks of the container that Readability does not keep and that do not read like a part of the text.
 *
 * @param own addresses of the page: where it is, and where it says that it is
 */
export function removeUnvotedBlocks(container: Element, votes: Votes, own: readonly string[], log: Log): void {
  removeIn(container, votes, votersIn(container, votes), new Set(own.map(hostOf)), log);
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

function removeIn(
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
      removeIn(block, votes, voters, hosts, log);
    } else if (!votes.has(block) && !areList && !readsLikeText(block, hosts)) {
      log.remove('extract', 'left out by Readability, not prose', block);
    }
  }
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
