export interface PlaybackState {
  /** Index of the sentence that is spoken, or that is next while it is paused. */
  readonly index: number;
  readonly isPlaying: boolean;
}

export interface Playback {
  readonly state: PlaybackState;
  /** Changes the state. `changed` is called even if it stays the same. */
  set(state: Partial<PlaybackState>): void;
  /** Moves to the next or previous sentence that is shown, if there is one. */
  step(direction: 1 | -1): void;
  /** Moves on after a sentence, or stops after the last. */
  next(): void;
}

/**
 * Keeps the state of listening.
 *
 * @param isShown whether a sentence is shown, and so read; undefined before the first and after the last
 * @param changed called with each new state
 */
export function openPlayback(
  start: PlaybackState,
  isShown: (index: number) => boolean | undefined,
  changed: (state: PlaybackState) => void,
): Playback {
  let state = start;
  const set = (change: Partial<PlaybackState>): void => {
    state = { ...state, ...change };
    changed(state);
  };
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
