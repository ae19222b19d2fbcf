import { distance, type Point } from './zoom.ts';

/** Two taps within this time, in milliseconds, and this near to each other, in CSS pixels, are a double tap. */
const SOON = 350;
const NEAR = 30;

/** Finds double taps in what a finger does: browsers do not agree on making double clicks of them. */
export interface DoubleTap {
  /** A finger has come, alone or beside others. */
  down(at: Point, isAlone: boolean): void;
  /** The last finger has gone. Whether that ends a double tap; times are those of events, in milliseconds. */
  up(at: Point, time: number): boolean;
}

export function doubleTap(): DoubleTap {
  let start: Point | null = null;
  let last: { at: Point; time: number } | null = null;
  return {
    down(at, isAlone) {
      start = isAlone ? at : null;
    },
    up(at, time) {
      const isTap = start !== null && distance(start, at) < NEAR;
      const isDouble = isTap && last !== null && time - last.time < SOON && distance(last.at, at) < NEAR;
      last = isTap && !isDouble ? { at, time } : null;
      return isDouble;
    },
  };
}
