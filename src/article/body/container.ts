import type { Theme } from '../../rules/types.ts';
import { LINES, linkDensity, precedes } from '../text/dom.ts';
import { countCharacters } from '../text/text.ts';
import { type Votes, votedCharacters } from './readability-votes.ts';

/** A theme's container is used if it contains this share of what Readability keeps. */
const MIN_THEME_SHARE = 0.6;

/** Without one, the smallest block with this share of it is the article's. */
const MIN_COMMON_SHARE = 0.85;

/** So many paragraphs after a block are the text's own end: one may be a notice or a line about the author. */
const MIN_REST_LINES = 2;

/** Shortest paragraph that belongs to the text wherever it is, in letters and digits. */
const MIN_PARAGRAPH_CHARS = 100;

/** What is a part of a text, however much of it: the block around it has the text. */
const PARTS = `${LINES}, ul, ol, dl`;

/** Above this share of linked text, a line is no paragraph. */
const MAX_PARAGRAPH_LINKS = 0.2;

/**
 * The element that contains the article's text: the theme's, or else the one that most votes are in; null if none is.
 *
 * @param minChars shortest text that is an article, in letters and digits
 */
export function findContainer(
  copy: Document,
  active: readonly Theme[],
  votes: Votes,
  minChars: number,
): Element | null {
  const voted = votedCharacters(copy, votes);
  return themeContainer(copy, active, voted, minChars) ?? commonContainer(copy, votes, voted);
}

function themeContainer(
  copy: Document,
  active: readonly Theme[],
  voted: ReadonlyMap<Element, number>,
  minChars: number,
): Element | null {
  const all = voted.get(copy.body) ?? 0;
  for (const { body } of active) {
    if (body === undefined) continue;
    const candidates = [...copy.querySelectorAll(body)];
    const [longest] = candidates
      .map((element) => ({ element, characters: countCharacters(element.textContent ?? '') }))
      .sort((a, b) => b.characters - a.characters);
    if (longest === undefined || longest.characters < minChars) continue;
    if ((voted.get(longest.element) ?? 0) >= all * MIN_THEME_SHARE) return longest.element;
  }
  return null;
}

function commonContainer(copy: Document, votes: Votes, voted: ReadonlyMap<Element, number>): Element | null {
  const all = voted.get(copy.body) ?? 0;
  if (all === 0) return null;
  let container: Element = copy.body;
  for (let inner: Element | undefined = container; inner !== undefined; ) {
    container = inner;
    inner = [...container.children].find(
      (child) => !child.matches(PARTS) && (voted.get(child) ?? 0) >= all * MIN_COMMON_SHARE,
    );
    if (inner !== undefined && textGoesOn(inner, container, votes)) inner = undefined;
  }
  return container;
}

/**
 * Whether the text continues after this block, as on pages with several sections of different length. Of sections with
 * the same class Readability may keep only the longest.
 */
function textGoesOn(block: Element, container: Element, votes: Votes): boolean {
  const sections = [...container.children].filter((other) => other !== block && isSectionLike(other, block));
  const rest = [...container.querySelectorAll(LINES)].filter(
    (line) =>
      (votes.has(line) || sections.some((section) => section.contains(line))) &&
      line.querySelector(LINES) === null &&
      precedes(block, line) &&
      linkDensity(line) < MAX_PARAGRAPH_LINKS &&
      countCharacters(line.textContent ?? '') >= MIN_PARAGRAPH_CHARS,
  );
  return rest.length >= MIN_REST_LINES;
}

/** Whether a block has the other's name and class. One with its own date or headline is another article. */
function isSectionLike(block: Element, other: Element): boolean {
  const isSame = block.localName === other.localName && block.localName !== 'article';
  const isShared = [...block.classList].some((name) => other.classList.contains(name));
  return isSame && isShared && block.querySelector('h1, article, time, form') === null;
}
