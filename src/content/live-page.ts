import type { Abilities } from '../article/types.ts';
import { markMoment } from './timeline.ts';

/** What the pipeline can ask about a page that a browser shows. */
export function livePage(window: Window & typeof globalThis): Abilities {
  return {
    window,
    loaded: new Date(window.performance.timeOrigin),
    // Asking for boxes is cheaper than asking for styles. An element without a box may still show its children.
    isHidden: (element) => !element.checkVisibility() && window.getComputedStyle(element).display === 'none',
    shadowRoot: (element) => element.shadowRoot,
    mark: markMoment,
  };
}
