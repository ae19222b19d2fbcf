import type { Log } from '../log.ts';
import { normalise, textOf } from '../text/text.ts';

/** Shortest pull quote, in characters of the normalised text: less may be part of any sentence by chance. */
const MIN_QUOTE_CHARS = 30;

/** First words by which possible repetitions are found, without comparing every line with every other. */
const OPENING_WORDS = 3;

/** A text repeats a quote once or twice; words that begin more lines than this are a refrain. */
const MAX_REPETITIONS = 8;

interface Line {
  element: Element;
  /** Normalised, with a space at either end, so that only whole words match. */
  text: string;
  opening: string;
}

/** Removes lines that only repeat a part of another line: quotes pulled out of the text to catch the eye. */
export function removePullQuotes(body: Element, log: Log): void {
  const lines = [...body.querySelectorAll('p, blockquote')]
    .filter((line) => line.querySelector('p') === null && line.closest('td, li, figcaption') === null)
    .filter((line) => line.closest('figure') === null || isQuotation(line))
    .map(readLine);
  const holders = linesByOpening(lines);
  for (const line of lines) {
    const others = (holders.get(line.opening) ?? []).filter((other) => other !== line);
    if (line.text.length < MIN_QUOTE_CHARS + 2 || others.length > MAX_REPETITIONS) continue;
    const isWholeLineTwice = others.some(({ text }) => text === line.text);
    const isPart = others.some(({ text }) => text.includes(line.text));
    // A figure around a quotation names whose words it has.
    const quote = line.element.closest('figure') ?? line.element;
    if (isPart && !isWholeLineTwice) log.remove('pull quotes', 'repeats a part of another line', quote);
  }
}

/** Whether a line in a figure is its quotation; other lines there belong to a picture. */
function isQuotation(line: Element): boolean {
  return line.closest('blockquote') !== null && line.closest('figure')?.querySelector('img') === null;
}

function readLine(element: Element): Line {
  const text = normalise(textOf(element));
  return { element, text: ` ${text} `, opening: text.split(' ', OPENING_WORDS).join(' ') };
}

/** For the first words of each line, the lines that contain them anywhere. */
function linesByOpening(lines: readonly Line[]): ReadonlyMap<string, Line[]> {
  const holders = new Map<string, Line[]>(lines.map(({ opening }) => [opening, []]));
  const firstWords = new Set(lines.map(({ opening }) => opening.split(' ', 1)[0]));
  for (const line of lines) {
    const words = line.text.trim().split(' ');
    for (let at = 0; at + OPENING_WORDS <= words.length; at += 1) {
      // Few words begin a line: the others are not joined with those that follow.
      if (!firstWords.has(words[at])) continue;
      const found = holders.get(words.slice(at, at + OPENING_WORDS).join(' '));
      if (found !== undefined && found.at(-1) !== line) found.push(line);
    }
  }
  return holders;
}
