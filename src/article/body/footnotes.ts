import { ANCHOR } from '../page/pipeline-marks.ts';
import { isElement, linkDensity, precedes } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** Longest mark of a note, in characters: a number, a star, a letter in brackets. */
const MAX_MARK_CHARS = 6;

/** Above this share of linked text, what a mark leads to is a list of links. */
const MAX_NOTE_LINKS = 0.6;

/** Appends the notes that marks in the text lead to, if the page has them after the text's own block. */
export function addFootnotes(body: Element, copy: Document): void {
  const marks = [...body.querySelectorAll(`a[href^="#${ANCHOR}"]`)].filter(
    (link) => textOf(link).length <= MAX_MARK_CHARS,
  );
  const notes = marks
    .map((link) => copy.querySelector(`.${(link.getAttribute('href') ?? '').slice(1)}`))
    .filter(isElement)
    .filter((note) => precedes(body, note) && linkDensity(note) <= MAX_NOTE_LINKS);
  for (const note of new Set(notes)) body.append(note);
}
