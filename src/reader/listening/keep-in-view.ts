import { barHeight, EYE_LEVEL } from '../navigation.ts';

/** Between what is read and the bars above and below it. */
const MARGIN_PX = 16;

/**
 * Scrolls so that a range is between the toolbar and the bar at the foot, or begins there if it is too long. With line
 * focus its first line is scrolled to eye level, where the clear band is.
 */
export function keepInView(dialog: HTMLElement, range: Range, foot: Element): void {
  const [first] = range.getClientRects();
  if (first === undefined) return;
  const eyes = dialog.clientHeight * EYE_LEVEL;
  if (dialog.querySelector('.line-focus') !== null) {
    dialog.scrollTop += first.top + first.height / 2 - eyes;
    return;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const upper = barHeight(dialog) + MARGIN_PX;
  const lower = foot.getBoundingClientRect().top - MARGIN_PX;
  if (top >= upper && bottom <= lower) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const wanted = Math.max(upper, Math.min(eyes, lower - (bottom - top)));
  dialog.scrollTo({ top: dialog.scrollTop + top - wanted, behavior: isCalm ? 'instant' : 'smooth' });
}
