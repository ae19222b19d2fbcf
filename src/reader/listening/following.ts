import { barHeight, EYES } from '../navigation.ts';

/** Room between what is read and the bars over and under it, in CSS pixels. */
const AIR = 16;

/**
 * Scrolls the paper so that a range stands between the bars, or its beginning where it is too long; with line focus its
 * first line comes to the height of the eyes, where the clear band is.
 */
export function keepInView(dialog: HTMLElement, range: Range, foot: Element): void {
  const [first] = range.getClientRects();
  if (first === undefined) return;
  const eyes = dialog.clientHeight * EYES;
  if (dialog.querySelector('.line-focus') !== null) {
    dialog.scrollTop += first.top + first.height / 2 - eyes;
    return;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const upper = barHeight(dialog) + AIR;
  const lower = foot.getBoundingClientRect().top - AIR;
  if (top >= upper && bottom <= lower) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const wanted = Math.max(upper, Math.min(eyes, lower - (bottom - top)));
  dialog.scrollTo({ top: dialog.scrollTop + top - wanted, behavior: isCalm ? 'instant' : 'smooth' });
}
