import type { Log } from '../log.ts';
import { CAPTION } from '../page/pipeline-marks.ts';
import { normalise, textOf } from '../text/text.ts';
import { MAX_BOX_CHARS } from './picture-box.ts';
import { splitCaption } from './split-caption.ts';

/** Shortest caption that the text does not repeat by chance, in characters. */
const MIN_COPY_CHARS = 20;

/**
 * Removes captions that the page prints again for another screen width, there with the credit after the caption. A line
 * without a credit must be the same to the full stop: it may be a sentence from which the caption was taken.
 */
export function removeCaptionCopies(body: Element, log: Log): void {
  const captions = [...body.querySelectorAll(`.${CAPTION}`)].map(textOf);
  if (captions.length === 0) return;
  const exact = new Set(captions);
  const bare = new Set(captions.map(normalise));
  for (const line of body.querySelectorAll('p, div')) {
    const text = textOf(line);
    if (text.length < MIN_COPY_CHARS || text.length > MAX_BOX_CHARS || line.closest('figure') !== null) continue;
    const { caption, credit } = splitCaption(text);
    const isCopy = exact.has(text) || (credit !== '' && bare.has(normalise(caption)));
    if (isCopy && line.querySelector('img') === null) log.remove('captions', 'caption again', line);
  }
}
