import { CUT } from '../page/pipeline-marks.ts';
import { follows, LINES, linkDensity } from '../text/dom.ts';
import { isWall } from '../text/phrases.ts';
import { countCharacters, textOf } from '../text/text.ts';

/** A line with more linked text than this offers a subscription, or is the label of another article. */
const MAX_WALL_LINKS = 0.5;

/** Shortest paragraph that shows where the text is, in letters and digits. */
const MIN_PARAGRAPH_CHARS = 100;

/**
 * Takes the line by which the page says that it shows the rest of the text to subscribers alone. Such a line on an article
 * that is whole, or on a card of another one, has most of the page's paragraphs after it. Empty if there is none.
 */
export function takeWall(copy: Document, heading: Element | null): string {
  const lines = [...copy.querySelectorAll(LINES)].filter(
    (line) => (heading === null || follows(heading, line)) && line.querySelector(LINES) === null,
  );
  const wall = lines.find(
    (line) =>
      isWall(textOf(line)) && linkDensity(line) <= MAX_WALL_LINKS && line.closest('figure, li, nav, aside') === null,
  );
  if (wall === undefined) return '';
  const paragraphs = lines.filter((line) => line.localName === 'p' && isParagraph(line));
  const after = paragraphs.filter((line) => follows(wall, line)).length;
  if (paragraphs.length === 0 || after > paragraphs.length / 2) return '';
  const text = textOf(wall);
  boxOf(wall, paragraphs).remove();
  return text;
}

/** The largest block around the line without paragraphs: it offers to subscribe and to sign in. */
function boxOf(wall: Element, paragraphs: readonly Element[]): Element {
  let box = wall;
  for (let outer = box.parentElement; outer !== null && outer.localName !== 'body'; outer = outer.parentElement) {
    if (outer.querySelector('h1, img') !== null || paragraphs.some((line) => outer.contains(line))) break;
    box = outer;
  }
  return box;
}

function isParagraph(line: Element): boolean {
  return countCharacters(line.textContent ?? '') >= MIN_PARAGRAPH_CHARS && linkDensity(line) <= MAX_WALL_LINKS;
}

/** Ends a text with the page's own line that it is cut, if it is. */
export function endWithWall(body: Element, wall: string): void {
  if (wall === '') return;
  const line = body.ownerDocument.createElement('p');
  line.className = CUT;
  line.textContent = wall;
  body.append(line);
}
