import type { Structured } from '../page/structured.ts';
import { between, firstOf, isBlock } from '../text/dom.ts';
import { textOf, words } from '../text/text.ts';
import { aboveHeadline, belowHeadline, ELSEWHERE, isOnCard } from './around-headline.ts';
import { bylineOf, isPerson } from './author-name.ts';
import { NAMED } from './marked-byline.ts';

/** Longer lines are the text itself, in characters. */
const MAX_LINE_CHARS = 100;

/** How many lines between headline and text, and after the text, may name the author. */
const MAX_LINES = 12;

/** Longest name, in words: what follows "report:" may be the first words of a standfirst. */
const MAX_NAME_WORDS = 5;

/**
 * The author, if only the position of a line shows that it names them: between headline and text, or after the text in
 * the same `article`. Empty if there is no such line.
 */
export function printedByline(copy: Document, heading: Element | null, structured: Structured): string {
  if (heading === null) return '';
  const lines = linesAfter(copy, heading);
  const article = heading.closest('article');
  const own = lines.filter((line) => article?.contains(line) === true);
  const end = own.findLastIndex(isProse);
  const start = Math.max(lines.findIndex(startsText), lines.findIndex(isProse));
  const before = near(lines.slice(0, Math.max(0, start)));
  const after = end === -1 ? [] : near(own.slice(end + 1));
  const text = lines[start];
  const named = text === undefined ? [] : between(heading, text, copy.querySelectorAll(NAMED));
  const above = aboveHeadline(heading).filter((element) => element.matches(NAMED) && !isOnCard(element, heading));
  return (
    firstOf([...before, ...after], labelled) ||
    firstOf([...before, ...near([...named, ...above])], (line) => unlabelled(line, structured))
  );
}

/** Whether the text begins with this line. A single line of prose with short lines after it is a standfirst. */
function startsText(line: Element, index: number, lines: readonly Element[]): boolean {
  const next = lines[index + 1];
  return isProse(line) && (next === undefined || isProse(next));
}

/** Blocks after the headline with text and no further blocks in them, without headings. */
function linesAfter(copy: Document, heading: Element): Element[] {
  const blocks = belowHeadline(copy, heading).filter(isBlock);
  const outer = new Set<Element>();
  for (const block of blocks) {
    for (let at = block.parentElement; at !== null && !outer.has(at); at = at.parentElement) outer.add(at);
  }
  return blocks.filter((block) => !outer.has(block) && !/^h[1-6]$/.test(block.localName) && textOf(block) !== '');
}

function near(lines: readonly Element[]): Element[] {
  return lines.filter((line) => line.closest(ELSEWHERE) === null).slice(0, MAX_LINES);
}

function isProse(line: Element): boolean {
  return textOf(line).length > MAX_LINE_CHARS;
}

/** "Thursday 2 November | Written by: NAME": one part of the line may be the byline. */
function labelled(line: Element): string {
  for (const part of textOf(line).split('|')) {
    const name = bylineOf(part);
    if (name !== '' && words(name).length <= MAX_NAME_WORDS) return name;
  }
  return '';
}

/** In a block with an author's class the only link is the name, next to a town or an office; or the whole block is. */
function unlabelled(line: Element, structured: Structured): string {
  const block = line.closest(NAMED) ?? line.querySelector(NAMED);
  if (block === null || textOf(block).length > MAX_LINE_CHARS) return '';
  const [link, ...others] = block.querySelectorAll('a[href]');
  const isName = link !== undefined && others.length === 0;
  // A box of several lines says more than a name, and its text glues them.
  if (!isName && [...block.querySelectorAll('*')].some(isBlock)) return '';
  const name = textOf(isName ? link : block);
  return isPerson(name, structured) ? name : '';
}
