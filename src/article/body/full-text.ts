import type { Log } from '../log.ts';
import type { Structured } from '../page/structured.ts';
import { countCharacters, normalise, squeeze, textOf } from '../text/text.ts';

/** A page cuts its text if it shows less than this share of the text that it states for machines. */
const MAX_CUT_SHARE = 0.5;

/** Lines of scripts: some sites state the source of the text with those in it. */
const CODE = /function\s*\(|[;{}]\s*$|^\s*[{}]/;

/** How much both texts must have in common at their beginning, in characters of the normalised text. */
const BEGINNING_CHARS = 40;

/**
 * Completes the text of pages that show only the first lines, and state the whole text in their structured data. If the
 * extracted text is the beginning of that one, its lines replace the extracted ones. Pictures stay, above the text.
 */
export function completeText(body: Element, structured: Structured, log: Log): void {
  const whole = structured.text;
  if (whole === '') return;
  const found = countCharacters(textOf(body));
  if (found === 0 || found > countCharacters(whole) * MAX_CUT_SHARE || /<[a-z/]/i.test(whole)) return;
  const beginning = normalise(whole).slice(0, BEGINNING_CHARS);
  const lines = [...body.querySelectorAll('p')].filter((line) => line.closest('figure') === null);
  const first = lines.findIndex((line) => normalise(textOf(line)).startsWith(beginning));
  if (first === -1) return;
  const texts = whole.split(/\s*\n+\s*/).filter((text) => !CODE.test(text));
  const paragraphs = texts.map((text) => {
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.textContent = squeeze(text);
    return paragraph;
  });
  lines[first]?.before(...paragraphs);
  for (const line of lines.slice(first)) log.remove('full text', 'the page cuts its text', line);
}
