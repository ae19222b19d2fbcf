import type { Log } from './log.ts';
import { normalise, textOf } from './text.ts';

/** Shortest pull quote, in letters and digits: less may stand in any sentence by chance. */
const PULL_QUOTE = 30;

/** Takes out lines that only repeat a part of another line: quotes pulled out of the text to catch the eye. */
export function removePullQuotes(body: Element, log: Log): void {
  const lines = [...body.querySelectorAll('p, blockquote')].filter(
    (line) => line.querySelector('p') === null && line.closest('figure, td, li') === null,
  );
  const texts = lines.map((line) => normalise(textOf(line)));
  const whole = `\n${texts.join('\n')}\n`;
  for (const [index, line] of lines.entries()) {
    const text = texts[index] ?? '';
    if (text.length < PULL_QUOTE) continue;
    const repeated = whole.split(text).length > 2;
    const isWholeLineTwice = texts.filter((other) => other === text).length > 1;
    if (repeated && !isWholeLineTwice) log.remove('pull quotes', 'repeats a part of another line', line);
  }
}
