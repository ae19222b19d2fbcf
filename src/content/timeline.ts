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

/** Marks a moment on the page's timeline, in the build that `npm run speed` makes. In every other build it is empty. */
export function markMoment(moment: Moment): void {
  if (import.meta.env.MODE === 'measure') performance.mark(`naqi ${moment}`);
}
