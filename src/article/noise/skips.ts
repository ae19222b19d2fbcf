import { languages } from '../../rules/languages/index.ts';
import type { Log } from '../log.ts';
import { between, LINES } from '../text/dom.ts';
import { normalise, textOf } from '../text/text.ts';

/** How many lines a block that is passed over holds at most. */
const BLOCK = 30;

/** The longest line that passes over a block, in characters. */
const LONGEST = 120;

const skips = languages.flatMap((language) =>
  language.skips.map(({ before, after }) => ({ before: patternOf(before), after: after.map(patternOf) })),
);

/** "Skip … and continue reading" as a pattern for normalised text, with the block's name as its group. */
function patternOf(line: string): RegExp {
  return new RegExp(`^${line.split('…').map(normalise).join(' ?(.+?) ?')}$`, 'u');
}

/**
 * Takes out blocks between "skip … and continue reading" and "end of …": podcasts, recommended stories. An embedded
 * post between such lines is the article's own, and only the lines go.
 */
export function removeSkipped(copy: Document, log: Log): void {
  const lines = [...copy.body.querySelectorAll(LINES)].filter((line) => line.querySelector(LINES) === null);
  for (const [index, line] of lines.entries()) {
    const skip = line.isConnected ? skipOf(line) : null;
    if (skip === null) continue;
    const end = lines.slice(index + 1, index + BLOCK).find((other) => skip.isEnd(other));
    const block = end === undefined ? [] : between(line, end, copy.body.querySelectorAll(`${LINES}, img, iframe`));
    const heading = lines[index - 1];
    if (!block.some((element) => element.closest('iframe, blockquote') !== null)) {
      for (const element of block) if (element.isConnected) log.remove('skips', skip.name, element);
      if (heading !== undefined && /^h[2-6]$/.test(heading.localName) && skip.name.includes(normalise(textOf(heading))))
        log.remove('skips', skip.name, heading);
    }
    log.remove('skips', `skip ${skip.name}`, line);
    if (end !== undefined) log.remove('skips', `end of ${skip.name}`, end);
  }
}

/** The block that a line passes over, and how to tell its end; null when the line passes over none. */
function skipOf(line: Element): { name: string; isEnd: (other: Element) => boolean } | null {
  const text = textOf(line);
  if (text.length > LONGEST) return null;
  const normal = normalise(text);
  for (const { before, after } of skips) {
    const name = before.exec(normal)?.[1];
    if (name === undefined) continue;
    const isEnd = (other: Element): boolean => {
      const last = textOf(other);
      return last.length <= LONGEST && after.some((pattern) => pattern.exec(normalise(last))?.[1] === name);
    };
    return { name, isEnd };
  }
  return null;
}
