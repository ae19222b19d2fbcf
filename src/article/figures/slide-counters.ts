import { languages } from '../../rules/languages/index.ts';
import type { Log } from '../log.ts';
import { anyOf, textOf } from '../text/text.ts';

/** "2/5", "2 of 5": the number of a slider's picture. */
const COUNTER = new RegExp(
  `^\\p{N}{1,2}\\s?(?:/|${anyOf(languages.flatMap(({ counterWords = [] }) => counterWords))})\\s?\\p{N}{1,2}$`,
  'u',
);

/** Removes the counters that sliders print beside their pictures. Needs pictures in figures. */
export function removeSlideCounters(body: Element, log: Log): void {
  const blocks = [...body.querySelectorAll('figure, p, li')].filter(
    (block) =>
      block.parentElement?.closest('figure') === null && (block.localName === 'figure' || textOf(block) !== ''),
  );
  for (const [index, block] of blocks.entries()) {
    const isBeside = [blocks[index - 1], blocks[index + 1]].some((other) => other?.localName === 'figure');
    if (isBeside && COUNTER.test(textOf(block))) log.remove('captions', 'counter of a slider', block);
  }
}
