/** A box in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Merges the boxes of a text's pieces into one box a line: links, Latin words and numbers have boxes of their own. */
export function linesOf(pieces: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  const inOrder = [...pieces]
    .filter(({ width }) => width > 0)
    .sort((first, second) => middleOf(first) - middleOf(second));
  for (const piece of inOrder) {
    const line = lines.at(-1);
    if (line !== undefined && isOnLine(line, piece)) lines.splice(-1, 1, around(line, piece));
    else lines.push(around(piece, piece));
  }
  return lines;
}

/**
 * Pieces are on one line if the middle of one is within the height of the other. This holds for superscripts and for
 * small Latin words in a nastaliq, while the tall boxes of two lines of nastaliq only overlap.
 */
function isOnLine(line: Box, piece: Box): boolean {
  return holds(line, middleOf(piece)) || holds(piece, middleOf(line));
}

function holds({ top, height }: Box, at: number): boolean {
  return top <= at && at <= top + height;
}

function middleOf({ top, height }: Box): number {
  return top + height / 2;
}

function around(first: Box, second: Box): Box {
  const left = Math.min(first.left, second.left);
  const top = Math.min(first.top, second.top);
  return {
    left,
    top,
    width: Math.max(first.left + first.width, second.left + second.width) - left,
    height: Math.max(first.top + first.height, second.top + second.height) - top,
  };
}
