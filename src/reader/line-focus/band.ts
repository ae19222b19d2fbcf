/** The arithmetic of lines and bands. All lengths are CSS pixels, counted downwards from one origin. */

/** A line, or some lines: what lies between two heights. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How far a band reaches over its outer lines where there is room, so that no mark at their edge is dimmed. */
const ROOM = 8;

/** Index of the line at a height, or of the nearest one; 0 where there is none. */
export function lineAt(lines: readonly Span[], height: number): number {
  const distances = lines.map(({ top, bottom }) => Math.max(top - height, height - bottom, 0));
  const least = Math.min(...distances);
  // Where two lines overlap, the one whose middle is nearer.
  const nearest = distances.flatMap((distance, index) => (distance === least ? [index] : []));
  const away = (index: number): number => Math.abs(middleOf(lines[index] ?? { top: 0, bottom: 0 }) - height);
  return nearest.reduce((best, index) => (away(index) < away(best) ? index : best), nearest[0] ?? 0);
}

/** Index of the first line of a band of so many lines around one; near the ends the band stays on lines. */
export function bandAround(lines: readonly Span[], line: number, count: number): number {
  return within(lines, line - Math.floor(count / 2), count);
}

/** Index of the line in the middle of the band that begins with a line. */
export function middleLine(lines: readonly Span[], first: number, count: number): number {
  return Math.min(lines.length - 1, within(lines, first, count) + Math.floor(count / 2));
}

function within(lines: readonly Span[], first: number, count: number): number {
  return Math.max(0, Math.min(lines.length - count, first));
}

/** The clear band: so many lines from the first on, up to half way to the lines before and after. */
export function bandOf(lines: readonly Span[], first: number, count: number): Span {
  const start = lines[first];
  const end = lines[Math.min(lines.length, first + count) - 1];
  if (start === undefined || end === undefined) return { top: 0, bottom: 0 };
  const before = lines[first - 1]?.bottom ?? Number.NEGATIVE_INFINITY;
  const after = lines[first + count]?.top ?? Number.POSITIVE_INFINITY;
  return {
    top: start.top - Math.min(ROOM, (start.top - before) / 2),
    bottom: end.bottom + Math.min(ROOM, (after - end.bottom) / 2),
  };
}

export function middleOf({ top, bottom }: Span): number {
  return (top + bottom) / 2;
}
