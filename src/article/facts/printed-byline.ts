import type { Structured } from '../page/structured.ts';
import { between, firstOf, isBlock } from '../text/dom.ts';
import { textOf, words } from '../text/text.ts';
import { aboveHeadline, belowHeadline } from './around-headline.ts';
import { bylineOf, ELSEWHERE, isPerson, NAMED } from './byline.ts';

/** Lines that are longer than this, in characters, are the text itself. */
const PROSE = 100;

/** How many lines between headline and text, and after the text, may name the author. */
const NEAR = 12;

/** Words of the longest name: what follows "report:" may be the first words of a standfirst. */
const LONGEST = 5;

/**
 * Who wrote it, where only the place of a line says that it names the author: between headline and text, or behind the
 * text in the same `article`. Empty where there is no such line.
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
  const above = aboveHeadline(heading).filter((element) => element.matches(NAMED));
  return (
    firstOf([...before, ...after], labelled) ||
    firstOf([...before, ...near([...named, ...above])], (line) => unlabelled(line, structured))
  );
}

/** Whether the text begins with this line: one line of prose alone, with short lines behind it, is a standfirst. */
function startsText(line: Element, index: number, lines: readonly Element[]): boolean {
  const next = lines[index + 1];
  return isProse(line) && (next === undefined || isProse(next));
}

/** Blocks after the headline that hold text and no further blocks; headings are not among them. */
function linesAfter(copy: Document, heading: Element): Element[] {
  const blocks = belowHeadline(copy, heading).filter(isBlock);
  const outer = new Set<Element>();
  for (const block of blocks) {
    for (let at = block.parentElement; at !== null && !outer.has(at); at = at.parentElement) outer.add(at);
  }
  return blocks.filter((block) => !outer.has(block) && !/^h[1-6]$/.test(block.localName) && textOf(block) !== '');
}

function near(lines: readonly Element[]): Element[] {
  return lines.filter((line) => line.closest(ELSEWHERE) === null).slice(0, NEAR);
}

function isProse(line: Element): boolean {
  return textOf(line).length > PROSE;
}

/** "Thursday 2 November | Written by: NAME": one part of the line may be the byline. */
function labelled(line: Element): string {
  for (const part of textOf(line).split('|')) {
    const name = bylineOf(part);
    if (name !== '' && words(name).length <= LONGEST) return name;
  }
  return '';
}

/** In a block that speaks of an author the one link is the name, a town or an office beside it; or all of it is. */
function unlabelled(line: Element, structured: Structured): string {
  const block = line.closest(NAMED) ?? line.querySelector(NAMED);
  if (block === null || textOf(block).length > PROSE) return '';
  const [link, ...others] = block.querySelectorAll('a[href]');
  const isName = link !== undefined && others.length === 0;
  // A box of several lines says more than a name, and glues it to what follows.
  if (!isName && [...block.querySelectorAll('*')].some(isBlock)) return '';
  const name = textOf(isName ? link : block);
  return isPerson(name, structured) ? name : '';
}
