import type { Abilities } from '../article/types.ts';
import { mark } from './timeline.ts';

/** What a page that is shown in a browser can tell of itself. */
export function livePage(window: Window & typeof globalThis): Abilities {
  return {
    window,
    loaded: new Date(window.performance.timeOrigin),
    // Asking for boxes is cheaper than asking for styles; what has none may still show what it holds.
    isHidden: (element) => !element.checkVisibility() && window.getComputedStyle(element).display === 'none',
    shadowRoot: (element) => element.shadowRoot,
    mark,
  };
}
