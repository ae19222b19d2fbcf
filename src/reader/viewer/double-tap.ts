import { distance, type Point } from './zoom.ts';

/** Two taps within this time and distance are a double tap. */
const MAX_INTERVAL_MS = 350;
const MAX_DISTANCE_PX = 30;

/** Finds double taps in pointer events. Browsers differ in whether they turn them into double clicks. */
export interface DoubleTap {
  /** A finger has touched the screen. `fingers` counts it too. */
  down(at: Point, fingers: number): void;
  /** The last finger has left the screen. Returns whether that ends a double tap. `timeMs` is the event's. */
  up(at: Point, timeMs: number): boolean;
}

export function doubleTap(): DoubleTap {
  let start: Point | null = null;
  let last: { at: Point; timeMs: number } | null = null;
  return {
    down(at, fingers) {
      start = fingers === 1 ? at : null;
    },
    up(at, timeMs) {
      const isTap = start !== null && distance(start, at) < MAX_DISTANCE_PX;
      const isDouble =
        isTap && last !== null && timeMs - last.timeMs < MAX_INTERVAL_MS && distance(last.at, at) < MAX_DISTANCE_PX;
      last = isTap && !isDouble ? { at, timeMs } : null;
      return isDouble;
    },
  };
}
