import type { Log } from '../log.ts';
import { normalise, textOf } from '../text/text.ts';

/** Shortest pull quote, in letters and digits: less may stand in any sentence by chance. */
const PULL_QUOTE = 30;

/** Words by which lines that may repeat each other are found, without comparing every line with every other. */
const OPENING = 3;

/** A quote is pulled out once or twice; words that open more lines than this are a refrain. */
const REFRAIN = 8;

interface Line {
  element: Element;
  /** Normalised, with a space at either end, so that whole words are found. */
  text: string;
  opening: string;
}

/** Takes out lines that only repeat a part of another line: quotes pulled out of the text to catch the eye. */
export function removePullQuotes(body: Element, log: Log): void {
  const lines = [...body.querySelectorAll('p, blockquote')]
    .filter((line) => line.querySelector('p') === null && line.closest('figure, td, li') === null)
    .map(readLine);
  const holders = linesByOpening(lines);
  for (const line of lines) {
    const others = (holders.get(line.opening) ?? []).filter((other) => other !== line);
    if (line.text.length < PULL_QUOTE + 2 || others.length > REFRAIN) continue;
    const isWholeLineTwice = others.some(({ text }) => text === line.text);
    const isPart = others.some(({ text }) => text.includes(line.text));
    if (isPart && !isWholeLineTwice) log.remove('pull quotes', 'repeats a part of another line', line.element);
  }
}

function readLine(element: Element): Line {
  const text = normalise(textOf(element));
  return { element, text: ` ${text} `, opening: text.split(' ', OPENING).join(' ') };
}

/** For the words that open some line, the lines that hold these words anywhere. */
function linesByOpening(lines: readonly Line[]): ReadonlyMap<string, Line[]> {
  const holders = new Map<string, Line[]>(lines.map(({ opening }) => [opening, []]));
  const firstWords = new Set(lines.map(({ opening }) => opening.split(' ', 1)[0]));
  for (const line of lines) {
    const words = line.text.trim().split(' ');
    for (let at = 0; at + OPENING <= words.length; at += 1) {
      // Few words open a line: the others need not be put together with those that follow.
      if (!firstWords.has(words[at])) continue;
      const found = holders.get(words.slice(at, at + OPENING).join(' '));
      if (found !== undefined && found.at(-1) !== line) found.push(line);
    }
  }
  return holders;
}
