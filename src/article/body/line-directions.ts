import { directionOf } from '../facts/language.ts';
import { textOf } from '../text/text.ts';
import type { Direction } from '../types.ts';

const LINES = 'p, li, dt, dd, h2, h3, h4, h5, h6, td, th, pre';

/** Gives a line against the article's direction its own, by its letters, whatever the page's markup says. */
export function setDirections(body: Element, dir: Direction): void {
  for (const line of body.querySelectorAll(LINES)) {
    const text = textOf(line);
    const own = /\p{L}/u.test(text) ? directionOf(text) : dir;
    if (own === dir) line.removeAttribute('dir');
    else line.setAttribute('dir', own);
  }
}
