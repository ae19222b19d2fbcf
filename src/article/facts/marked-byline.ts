import type { Theme } from '../../rules/types.ts';
import { textOf, words } from '../text/text.ts';
import { ELSEWHERE, isOnCard } from './around-headline.ts';
import { cleanName, hasBylineLabel, isName } from './author-name.ts';

/** Blocks whose class says that they name somebody. */
export const NAMED =
  '[class*="author" i], [class*="byline" i], [class*="writer" i], [class*="writeby" i], [class*="written" i], [class*="reporter" i]';

/** Longest name after a label in such a block, in words. */
const MAX_NAME_WORDS = 5;

/** The author, if the markup says which words name them; empty otherwise. */
export function markedByline(copy: Document, active: readonly Theme[], heading: Element | null): string {
  for (const { byline = [], when } of active) {
    for (const element of byline.flatMap((selector) => [...copy.querySelectorAll(selector)])) {
      // Only the rules of a theme may look into blocks that on other sites name others.
      const isOwn = (when !== undefined || element.closest(ELSEWHERE) === null) && !isOnCard(element, heading);
      const name = isOwn ? cleanName(textOf(element)) : '';
      if (isName(name)) return name;
    }
  }
  return labelledByline(copy, heading);
}

/** A short line that begins with "by", "written by" or "reporter", in a block whose class speaks of an author. */
function labelledByline(copy: Document, heading: Element | null): string {
  for (const block of copy.querySelectorAll(NAMED)) {
    if (block.closest(ELSEWHERE) !== null || isOnCard(block, heading)) continue;
    const lines = [block, ...block.querySelectorAll('li, p, div')].filter(
      (line) => line.querySelector('li, p, div') === null,
    );
    for (const line of lines) {
      const name = labelledName(textOf(line));
      if (name !== '') return name;
    }
  }
  return '';
}

/** In such a block every label counts: "كتبت أسماء" names somebody there, and is prose elsewhere. */
function labelledName(line: string): string {
  const name = hasBylineLabel(line) ? cleanName(line) : '';
  return words(name).length <= MAX_NAME_WORDS && isName(name) ? name : '';
}
