import type { Log } from '../log.ts';
import { textOf } from '../text/text.ts';

/** Links that lead nowhere: scripts handle a press on them. */
const NOWHERE = 'a[href="#"], a[href=""], a[href^="javascript:" i]';

/** Longest text on a row of buttons, in characters. */
const MAX_ROW_CHARS = 60;

/** Removes rows of links that lead nowhere: the arrows of a slider, "print", "larger type". */
export function removeButtons(body: Element, log: Log): void {
  for (const link of body.querySelectorAll(NOWHERE)) {
    const row = link.closest('p, li, div, td, section');
    if (row === null || !body.contains(row) || row === body || row.querySelector('img') !== null) continue;
    const text = textOf(row);
    const buttons = [...row.querySelectorAll(NOWHERE)].map(textOf).join('');
    if (text.length <= MAX_ROW_CHARS && text.replaceAll(' ', '') === buttons.replaceAll(' ', ''))
      log.remove('buttons', 'links that lead nowhere', row);
  }
}
