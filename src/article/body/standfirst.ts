import type { Theme } from '../../rules/types.ts';
import { ELSEWHERE } from '../facts/around-headline.ts';
import { bylineOf } from '../facts/author-name.ts';
import { isDateLine } from '../facts/date-line.ts';
import { linkDensity, precedes, rename } from '../text/dom.ts';
import { countCharacters, normalise, textOf } from '../text/text.ts';

/** Shortest standfirst without a class of its own, in letters and digits: shorter lines there are dates and names. */
const MIN_STANDFIRST_CHARS = 60;

/** Shortest key point of a list, in letters and digits: labels of buttons and menus are shorter. */
const MIN_KEY_POINT_CHARS = 20;

/** How much of the standfirst is compared with the text, in characters of the normalised text. */
const COMPARED_CHARS = 60;

/**
 * The standfirst: the lines between the headline and the text's container that the theme marks as one, or that are prose,
 * as paragraphs; and lists of key points. Lines that the text repeats stay there alone.
 */
export function standfirst(
  copy: Document,
  active: readonly Theme[],
  heading: Element | null,
  container: Element,
): Element[] {
  if (heading === null || container.contains(heading)) return [];
  const marked = active.flatMap((theme) => theme.standfirst ?? []).join(', ');
  const isMarked = (line: Element): boolean => marked !== '' && line.closest(marked) !== null;
  const found = [...copy.querySelectorAll('p, h2, h3, h4, h5, h6, ul, ol')].filter(
    (line) =>
      precedes(heading, line) &&
      precedes(line, container) &&
      line.parentElement?.closest('li, td, blockquote') === null &&
      linkDensity(line) === 0 &&
      !isCaption(line, heading) &&
      (isMarked(line) || (line.closest(ELSEWHERE) === null && isProse(line))),
  );
  const text = found.length === 0 ? '' : normalise(container.textContent ?? '');
  const own = found.filter((line) => !text.includes(normalise(textOf(line)).slice(0, COMPARED_CHARS)));
  return own.map((line) => (/^h\d$/.test(line.localName) ? rename(line, 'p') : line));
}

/** Whether a line, or each point of a list, says more than a date, a name or a button. */
function isProse(line: Element): boolean {
  const points = [...line.querySelectorAll('li')];
  if (!points.every((point) => countCharacters(point.textContent ?? '') >= MIN_KEY_POINT_CHARS)) return false;
  const isFact = points.length === 0 && (bylineOf(textOf(line)) !== '' || isDateLine(textOf(line)));
  return !isFact && line.querySelector('time, img') === null && countCharacters(textOf(line)) >= MIN_STANDFIRST_CHARS;
}

/**
 * Whether the line belongs to a picture: in its figure, in a block named as a caption, in a box with it that the headline
 * is not in, or after it with its alt text.
 */
function isCaption(line: Element, heading: Element): boolean {
  if (line.closest('figure, [class*="caption" i]') !== null) return true;
  const box = line.parentElement;
  if (box !== null && !box.contains(heading) && box.querySelector('img') !== null) return true;
  const before = line.previousElementSibling;
  const image = before?.localName === 'img' ? before : before?.querySelector('img:only-of-type');
  const alt = normalise(image?.getAttribute('alt') ?? '');
  return alt !== '' && normalise(textOf(line)).startsWith(alt);
}
