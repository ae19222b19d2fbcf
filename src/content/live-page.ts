import type { Abilities } from '../article/types.ts';
import { markMoment } from './timeline.ts';

/** Style sheets clip words for screen readers to a pixel, or move them at least so far, in CSS pixels. */
const DOT_PX = 1.5;
const OFF_PAGE_PX = 500;

/** What the pipeline can ask about a page that a browser shows. */
export function livePage(window: Window & typeof globalThis): Abilities {
  return {
    window,
    loaded: new Date(window.performance.timeOrigin),
    // Asking for boxes is cheaper than asking for styles. An element without a box may still show its children.
    isHidden: (element) => !element.checkVisibility() && window.getComputedStyle(element).display === 'none',
    isOutOfSight: (element) => isOutOfSight(element, window),
    keepsBreaks: (element) => /^(?:pre|break-spaces)/.test(window.getComputedStyle(element).whiteSpace),
    shadowRoot: (element) => element.shadowRoot,
    mark: markMoment,
  };
}

/** Whether the element's box is a dot, or left of or above the page. Without a box its children may still be seen. */
function isOutOfSight(element: Element, window: Window): boolean {
  const { right, bottom, width, height } = element.getBoundingClientRect();
  const isDot = width <= DOT_PX && height <= DOT_PX;
  const isOff = right + window.scrollX <= -OFF_PAGE_PX || bottom + window.scrollY <= -OFF_PAGE_PX;
  return (isDot || isOff) && element.checkVisibility();
}
