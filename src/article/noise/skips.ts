import { languages } from '../../rules/languages/index.ts';
import type { Log } from '../log.ts';
import { between, LINES } from '../text/dom.ts';
import { normalise, textOf } from '../text/text.ts';

/** Most lines of a block that is skipped. */
const MAX_BLOCK_LINES = 30;

/** Longest line that offers to skip a block, in characters. */
const MAX_SKIP_CHARS = 120;

const skips = languages.flatMap((language) =>
  language.skips.map(({ before, after }) => ({ before: patternOf(before), after: after.map(patternOf) })),
);

/** "Skip … and continue reading" as a pattern for normalised text, with the block's name as its group. */
function patternOf(line: string): RegExp {
  return new RegExp(`^${line.split('…').map(normalise).join(' ?(.+?) ?')}$`, 'u');
}

/**
 * Removes blocks between "skip … and continue reading" and "end of …": podcasts, recommended stories. An embedded post
 * between such lines belongs to the article: then only the lines are removed.
 */
export function removeSkipped(copy: Document, log: Log): void {
  const lines = [...copy.body.querySelectorAll(LINES)].filter((line) => line.querySelector(LINES) === null);
  for (const [index, line] of lines.entries()) {
    const skip = line.isConnected ? skipOf(line) : null;
    if (skip === null) continue;
    const end = lines.slice(index + 1, index + MAX_BLOCK_LINES).find((other) => skip.isEnd(other));
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

/** The name of the block that a line offers to skip, and a test for its end; null if the line offers nothing. */
function skipOf(line: Element): { name: string; isEnd: (other: Element) => boolean } | null {
  const text = textOf(line);
  if (text.length > MAX_SKIP_CHARS) return null;
  const normal = normalise(text);
  for (const { before, after } of skips) {
    const name = before.exec(normal)?.[1];
    if (name === undefined) continue;
    const isEnd = (other: Element): boolean => {
      const last = textOf(other);
      return last.length <= MAX_SKIP_CHARS && after.some((pattern) => pattern.exec(normalise(last))?.[1] === name);
    };
    return { name, isEnd };
  }
  return null;
}
