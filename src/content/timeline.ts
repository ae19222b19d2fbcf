/** Moments between a press and the article, in order. */
export type Moment =
  | 'started'
  | 'settings'
  | 'copied'
  | 'cleaned'
  | 'extracted'
  | 'refined'
  | 'read'
  | 'face'
  | 'shown';

/** Marks a moment on the page's timeline in the build that `npm run speed` makes; every other build has nothing of it. */
export function mark(moment: Moment): void {
  if (import.meta.env.MODE === 'measure') performance.mark(`naqi ${moment}`);
}
