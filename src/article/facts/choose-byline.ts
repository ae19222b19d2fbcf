import type { Theme } from '../../rules/types.ts';
import type { Structured } from '../page/structured.ts';
import { withOwnCommas } from '../text/names.ts';
import { markedByline } from './marked-byline.ts';
import { printedByline } from './printed-byline.ts';

/** Where an article may name its author. Each name may be empty; the last two are read only if no other is found. */
export interface BylineSources {
  /** A line above the first paragraph of the text. */
  opening: string;
  /** What `bylineAroundText()` finds. */
  around: string;
  /** A line after the end of the text. */
  closing: string;
  /** The name in brackets in the last line of the text, which is then removed. */
  signature: () => string;
  /** What the page states for machines. It is the least reliable: often the site, a section, or who uploaded the text. */
  stated: () => string;
}

/** The name that the page shows around the text: the one in markup for names, or else the one that its position shows. */
export function bylineAroundText(
  copy: Document,
  active: readonly Theme[],
  heading: Element | null,
  structured: Structured,
): string {
  return markedByline(copy, active, heading) || printedByline(copy, heading, structured);
}

/** The author, ready to print, from the best source that names one; empty if none does. */
export function chooseByline({ opening, around, closing, signature, stated }: BylineSources): string {
  return withOwnCommas(opening || around || closing || signature() || stated());
}
