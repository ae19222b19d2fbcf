import type { Abilities } from '../article/types.ts';

/** What a page that is shown in a browser can tell of itself. */
export function livePage(window: Window & typeof globalThis): Abilities {
  return {
    window,
    loaded: new Date(window.performance.timeOrigin),
    isHidden: (element) => window.getComputedStyle(element).display === 'none',
    shadowRoot: (element) => element.shadowRoot,
  };
}
