import { barHeight } from '../going.ts';

/** Room between what is read and the bars over and under it, in CSS pixels. */
const AIR = 16;

/** Scrolls the paper so that a range can be seen whole where nothing covers it, or its beginning where it is too long. */
export function keepInView(dialog: HTMLElement, range: Range, foot: Element): void {
  const { top, bottom } = range.getBoundingClientRect();
  const { upper, lower } = clearRoom(dialog, foot);
  if (top >= upper && bottom <= lower) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A third of the way down: some of what was said stays, and more of what comes is there.
  const wanted = Math.max(upper, Math.min(upper + (lower - upper) / 3, lower - (bottom - top)));
  dialog.scrollTo({ top: dialog.scrollTop + top - wanted, behavior: isCalm ? 'instant' : 'smooth' });
}

/** The heights between which text stands clear: between the bars, or in the band that is not dimmed. */
function clearRoom(dialog: HTMLElement, foot: Element): { upper: number; lower: number } {
  const [above, below] = ['.dim.above', '.dim.below'].map((dim) => dialog.querySelector(dim)?.getBoundingClientRect());
  return {
    upper: above?.bottom ?? barHeight(dialog) + AIR,
    lower: below?.top ?? foot.getBoundingClientRect().top - AIR,
  };
}
