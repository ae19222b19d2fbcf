import { Readability } from '@mozilla/readability';
import { asides } from '../../rules/asides.ts';
import type { Theme } from '../../rules/types.ts';
import type { Log } from '../log.ts';
import { follows, isBlock, isElement, LINES, linkDensity, nameWords, precedes, rename } from '../text/dom.ts';
import { countCharacters, normalise, textOf } from '../text/text.ts';

/** Attribute that tells of an element of Readability's result which of the copy's elements it was, by its number. */
const MARK = 'data-naqi';

/** A theme's own container is believed when it holds this share of what Readability found. */
const BELIEVED = 0.6;

/** The block that holds this share of what Readability found is the article's, where no theme says so. */
const HOLDS = 0.85;

/** So many paragraphs behind a block are the text's own end: one may be a notice or a line about the author. */
const REST = 2;

/** Shortest standfirst, in letters and digits: shorter lines above the text are dates and names. */
const STANDFIRST = 60;

/** Shortest paragraph that is the text's own wherever it stands, in letters and digits. */
const PARAGRAPH = 100;

/** A block with an aside's name that holds more than this share of the text is the text itself. */
const ASIDE = 0.25;

/** The asides' names with a space at either end, so that whole words are found. */
const wholeAsides = asides.map((aside) => ` ${aside} `);

/** Shortest text, in letters and digits, that can be an article. */
export const SHORTEST = 140;

/**
 * Finds the element that holds the article's text and takes out of it what is no part of the text. Readability says
 * where the text is and casts a vote on every block; it does not have the last word, since it drops short
 * paragraphs, lists and pictures that belong to the text, and knows no Arabic noise.
 */
export function extract(copy: Document, active: readonly Theme[], heading: Element | null, log: Log): Element | null {
  const kept = readabilityVotes(copy);
  const held = votedCharacters(copy, kept);
  const container = themeContainer(copy, active, held) ?? commonContainer(copy, kept, held);
  if (container === null) return null;
  removeAsides(container, log);
  prune(container, kept, holdersOf(container, kept), log);
  container.prepend(...standfirst(copy, active, heading, container, kept));
  return container;
}

/** What Readability keeps: its votes. */
type Votes = ReadonlySet<Element>;

/** The elements that Readability keeps. It works on a copy of its own, since it changes it. */
function readabilityVotes(copy: Document): Votes {
  const own = copy.cloneNode(true) as Document;
  for (const [number, element] of own.body.querySelectorAll('*').entries()) element.setAttribute(MARK, String(number));
  const elements = copy.body.querySelectorAll('*');
  const result = new Readability<Node>(own, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 250,
    serializer: (node) => node,
  }).parse();
  const votes = new Set<Element>();
  const content = result?.content ?? null;
  if (!isElement(content)) return votes;
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const vote = elements[Number(element.getAttribute(MARK))];
    if (vote !== undefined) votes.add(vote);
  }
  return votes;
}

/** How many letters and digits of the lines that Readability keeps each element holds. */
function votedCharacters(copy: Document, votes: Votes): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const line of copy.body.querySelectorAll(LINES)) {
    if (!votes.has(line) || line.querySelector(LINES) !== null) continue;
    const characters = countCharacters(line.textContent ?? '');
    for (let at = line.parentElement; at !== null; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + characters);
  }
  return held;
}

function themeContainer(copy: Document, active: readonly Theme[], held: ReadonlyMap<Element, number>): Element | null {
  const found = held.get(copy.body) ?? 0;
  for (const { body } of active) {
    if (body === undefined) continue;
    const candidates = [...copy.querySelectorAll(body)];
    const [first] = candidates
      .map((element) => ({ element, characters: countCharacters(element.textContent ?? '') }))
      .sort((a, b) => b.characters - a.characters);
    if (first === undefined || first.characters < SHORTEST) continue;
    if ((held.get(first.element) ?? 0) >= found * BELIEVED) return first.element;
  }
  return null;
}

function commonContainer(copy: Document, votes: Votes, held: ReadonlyMap<Element, number>): Element | null {
  const found = held.get(copy.body) ?? 0;
  if (found === 0) return null;
  let container: Element = copy.body;
  for (let inner: Element | undefined = container; inner !== undefined; ) {
    container = inner;
    inner = [...container.children].find((child) => !child.matches(LINES) && (held.get(child) ?? 0) >= found * HOLDS);
    if (inner !== undefined && textGoesOn(inner, container, votes)) inner = undefined;
  }
  return container;
}

/**
 * Whether the text goes on behind this block, as where a page holds it in several sections of unlike length. Of
 * sections with the same class Readability may keep the longest alone.
 */
function textGoesOn(block: Element, container: Element, votes: Votes): boolean {
  const sections = [...container.children].filter((other) => other !== block && isSectionLike(other, block));
  const rest = [...container.querySelectorAll(LINES)].filter(
    (line) =>
      (votes.has(line) || sections.some((section) => section.contains(line))) &&
      line.querySelector(LINES) === null &&
      precedes(block, line) &&
      linkDensity(line) < 0.2 &&
      countCharacters(line.textContent ?? '') >= PARAGRAPH,
  );
  return rest.length >= REST;
}

/** Whether a block has the other's element and class; one with a date or headline of its own is another article. */
function isSectionLike(block: Element, other: Element): boolean {
  const isSame = block.localName === other.localName && block.localName !== 'article';
  const isShared = [...block.classList].some((name) => other.classList.contains(name));
  return isSame && isShared && block.querySelector('h1, article, time, form') === null;
}

/** The standfirst: between the headline and the container, what the theme calls so or what Readability keeps as prose. */
function standfirst(
  copy: Document,
  active: readonly Theme[],
  heading: Element | null,
  container: Element,
  votes: Votes,
): Element[] {
  if (heading === null || container.contains(heading)) return [];
  const named = active.flatMap((theme) => theme.standfirst ?? []).join(', ');
  const lines = [...copy.querySelectorAll('p, h2, h3')].filter((line) => {
    if (!precedes(heading, line) || !follows(line, container)) return false;
    if (linkDensity(line) > 0 || isCaption(line)) return false;
    if (named !== '' && line.closest(named) !== null) return true;
    return line.localName === 'p' && votes.has(line) && countCharacters(line.textContent ?? '') >= STANDFIRST;
  });
  return lines.map((line) => (line.localName === 'p' ? line : rename(line, 'p')));
}

/** Whether the line stands with a picture: in its figure, under a caption's name, or right after it with its alt text. */
function isCaption(line: Element): boolean {
  if (line.closest('figure, [class*="caption" i]') !== null) return true;
  const before = line.previousElementSibling;
  const image = before?.localName === 'img' ? before : before?.querySelector('img:only-of-type');
  const alt = normalise(image?.getAttribute('alt') ?? '');
  return alt !== '' && normalise(textOf(line)).startsWith(alt);
}

/** Takes out blocks whose name says that they stand beside the text; pictures in a box of a name like these stay. */
function removeAsides(container: Element, log: Log): void {
  const all = countCharacters(container.textContent ?? '');
  for (const block of container.querySelectorAll('[class], [id], aside')) {
    const name = asideName(block);
    if (name === '' || !container.contains(block) || block.closest('figure, p, table') !== null) continue;
    if (block.matches(LINES) && block.localName !== 'li') continue;
    const characters = countCharacters(block.textContent ?? '');
    if (characters > 0 && characters < all * ASIDE) log.remove('extract', `named ${name}`, block);
  }
}

function asideName(block: Element): string {
  const name = ` ${nameWords(`${block.getAttribute('class') ?? ''} ${block.id}`).join(' ')} `;
  return wholeAsides.find((aside) => name.includes(aside))?.trim() ?? '';
}

/** The elements that hold a vote. */
function holdersOf(container: Element, votes: Votes): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of container.querySelectorAll('*')) {
    if (!votes.has(element)) continue;
    for (let at = element.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return holders;
}

/** Takes out of the container the blocks that Readability left out and that do not read like a part of the text. */
function prune(container: Element, votes: Votes, holders: ReadonlySet<Element>, log: Log): void {
  for (const block of [...container.children]) {
    if (!isBlock(block)) continue;
    if (isRowOfLinks(block)) {
      log.remove('extract', 'row of links', block);
      continue;
    }
    if (holders.has(block) && !isLine(block)) {
      prune(block, votes, holders, log);
    } else if (!votes.has(block) && !readsLikeText(block)) {
      log.remove('extract', 'left out by Readability, not prose', block);
    }
  }
}

/** A block of text that holds no further blocks of text. */
function isLine(block: Element): boolean {
  return block.matches(LINES) && block.querySelector(LINES) === null;
}

/** "Print | Send | Comment": a line that is nothing but links, several of them. */
function isRowOfLinks(block: Element): boolean {
  return isLine(block) && block.querySelectorAll('a[href]').length > 2 && linkDensity(block) > 0.85;
}

function readsLikeText(block: Element): boolean {
  const text = textOf(block);
  if (text === '') return block.querySelector('img, iframe, video') !== null && linkDensity(block) === 0;
  if (/^h[1-6]$/.test(block.localName)) return linkDensity(block) < 0.5;
  return linkDensity(block) < 0.35;
}
