/** Where listening stands. */
export interface Playing {
  /** Index of the sentence that is spoken, or that will be. */
  readonly index: number;
  readonly isPlaying: boolean;
}

export interface Playback {
  readonly state: Playing;
  /** Speaks from the sentence on, or is silent there. */
  set(state: Partial<Playing>): void;
  /** Goes on to the next sentence that is shown, or back to the one before; stays where there is none. */
  step(direction: 1 | -1): void;
  /** Goes on after a sentence, or stops after the last. */
  next(): void;
}

/**
 * Keeps where listening stands, and tells of each change. `isShown` says whether a sentence is to be seen: what is not
 * shown is not read.
 */
export function openPlayback(
  start: Playing,
  isShown: (index: number) => boolean | undefined,
  changed: (state: Playing) => void,
): Playback {
  let state = start;
  const set = (change: Partial<Playing>): void => {
    state = { ...state, ...change };
    changed(state);
  };
  /** `isShown` is undefined past the ends. */
  const beside = (direction: 1 | -1): number | undefined => {
    let index = state.index + direction;
    while (isShown(index) === false) index += direction;
    return isShown(index) === undefined ? undefined : index;
  };
  return {
    get state() {
      return state;
    },
    set,
    step(direction) {
      const index = beside(direction);
      if (index !== undefined) set({ index });
    },
    next() {
      const index = beside(1);
      set(index === undefined ? { isPlaying: false } : { index });
    },
  };
}
