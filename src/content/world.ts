import type { Handlers } from '../reader/context.ts';

/** What Naqi's scripts share in a page: one object in their isolated world, which the page cannot see. */
export interface World {
  /** Closes what stands open, the reader or a notice. */
  open?: AbortController | undefined;
  /** Whether what stands open is the reader. */
  isShown?: boolean;
  /** The address for which the detector has the reader opened: a run of its script opens then and never closes. */
  opening?: string | undefined;
  /** Whether the detector watches this page, which is of a switched-on site. */
  isWatched?: boolean;
  /** Takes the fonts that a font's part brings. */
  addFaces?: ((family: string, faces: readonly FontFace[]) => void) | undefined;
  /** Takes what the commands of a part do, and its style sheet. */
  addHandlers?: ((handlers: Handlers, css: string) => void) | undefined;
}

/** Under a symbol, since a page's element of a name stands in the place of a global variable that is not there yet. */
const KEY: unique symbol = Symbol.for('naqi');

declare global {
  interface Window {
    [KEY]?: World;
  }
}

/** The world's object, made by whichever script comes first. */
export function world(): World {
  window[KEY] ??= {};
  return window[KEY];
}
