import type { Theme } from '../../rules/types.ts';
import { follows, linkDensity, precedes, rename } from '../text/dom.ts';
import { countCharacters, normalise, textOf } from '../text/text.ts';
import type { Votes } from './readability-votes.ts';

/** Shortest standfirst without a class of its own, in letters and digits: shorter lines there are dates and names. */
const MIN_STANDFIRST_CHARS = 60;

/**
 * The standfirst as paragraphs: lines between the headline and the text's container that the theme marks as one, or that
 * Readability keeps as prose.
 */
export function standfirst(
  copy: Document,
  active: readonly Theme[],
  heading: Element | null,
  container: Element,
  votes: Votes,
): Element[] {
  if (heading === null || container.contains(heading)) return [];
  const marked = active.flatMap((theme) => theme.standfirst ?? []).join(', ');
  const lines = [...copy.querySelectorAll('p, h2, h3')].filter((line) => {
    if (!precedes(heading, line) || !follows(line, container)) return false;
    if (linkDensity(line) > 0 || isCaption(line)) return false;
    if (marked !== '' && line.closest(marked) !== null) return true;
    const isProse = countCharacters(line.textContent ?? '') >= MIN_STANDFIRST_CHARS;
    return line.localName === 'p' && votes.has(line) && isProse;
  });
  return lines.map((line) => (line.localName === 'p' ? line : rename(line, 'p')));
}

/** Whether the line belongs to a picture: in its figure, in a block named as a caption, or after it with its alt text. */
function isCaption(line: Element): boolean {
  if (line.closest('figure, [class*="caption" i]') !== null) return true;
  const before = line.previousElementSibling;
  const image = before?.localName === 'img' ? before : before?.querySelector('img:only-of-type');
  const alt = normalise(image?.getAttribute('alt') ?? '');
  return alt !== '' && normalise(textOf(line)).startsWith(alt);
}
