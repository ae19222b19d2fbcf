import type { Log } from '../log.ts';
import type { Structured } from '../page/structured.ts';
import { countCharacters, normalise, squeeze, textOf } from '../text/text.ts';

/** The page is cut when its text is a smaller share than this of the text that it gives to machines. */
const CUT = 0.5;

/** Letters of the beginning that both texts must share, normalised. */
const BEGINNING = 40;

/**
 * Some pages show the first lines only, and hold the whole text in their structured data. Where the text that was
 * found is no more than the beginning of that one, its lines take the place of the found ones; pictures stay on top.
 */
export function completeText(body: Element, structured: Structured, log: Log): void {
  const whole = structured.text;
  if (whole === '') return;
  const found = countCharacters(textOf(body));
  if (found === 0 || found > countCharacters(whole) * CUT || /<[a-z/]/i.test(whole)) return;
  const beginning = normalise(whole).slice(0, BEGINNING);
  const lines = [...body.querySelectorAll('p')].filter((line) => line.closest('figure') === null);
  const first = lines.findIndex((line) => normalise(textOf(line)).startsWith(beginning));
  if (first === -1) return;
  const paragraphs = whole.split(/\s*\n+\s*/).map((text) => {
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.textContent = squeeze(text);
    return paragraph;
  });
  lines[first]?.before(...paragraphs);
  for (const line of lines.slice(first)) log.remove('full text', 'the page cuts its text', line);
}
