/** The arithmetic of lines and bands. All lengths are CSS pixels, counted downwards from one origin. */

/** The vertical extent of one or more lines. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** How far a band reaches beyond its outer lines if there is room, so that no mark at their edge is dimmed. */
const MARGIN_PX = 8;

/** Index of the line at a height, or of the nearest one; 0 if there are no lines. */
export function lineAt(lines: readonly Extent[], height: number): number {
  const distances = lines.map(({ top, bottom }) => Math.max(top - height, height - bottom, 0));
  const least = Math.min(...distances);
  // If two lines overlap, the one whose middle is nearer.
  const nearest = distances.flatMap((distance, index) => (distance === least ? [index] : []));
  const away = (index: number): number => Math.abs(middleOf(lines[index] ?? { top: 0, bottom: 0 }) - height);
  return nearest.reduce((best, index) => (away(index) < away(best) ? index : best), nearest[0] ?? 0);
}

/** Index of the first line of a band of `count` lines around a line. The band stays within the lines. */
export function bandAround(lines: readonly Extent[], line: number, count: number): number {
  return within(lines, line - Math.floor(count / 2), count);
}

/** Index of the middle line of the band that begins at a line. */
export function middleLine(lines: readonly Extent[], first: number, count: number): number {
  return Math.min(lines.length - 1, within(lines, first, count) + Math.floor(count / 2));
}

function within(lines: readonly Extent[], first: number, count: number): number {
  return Math.max(0, Math.min(lines.length - count, first));
}

/** The extent of the band of `count` lines from `first`, with margins of at most half the gap to the next lines. */
export function bandOf(lines: readonly Extent[], first: number, count: number): Extent {
  const start = lines[first];
  const end = lines[Math.min(lines.length, first + count) - 1];
  if (start === undefined || end === undefined) return { top: 0, bottom: 0 };
  const before = lines[first - 1]?.bottom ?? Number.NEGATIVE_INFINITY;
  const after = lines[first + count]?.top ?? Number.POSITIVE_INFINITY;
  return {
    top: start.top - Math.min(MARGIN_PX, (start.top - before) / 2),
    bottom: end.bottom + Math.min(MARGIN_PX, (after - end.bottom) / 2),
  };
}

export function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}
