import { firstBlockBelow } from '../reading-blocks.ts';

/** A point in the text that can be found again when the text has been laid out again. */
export interface ScrollAnchor {
  readonly block: HTMLElement;
  /** How far down the block, as a share of its height; negative above it. */
  readonly share: number;
}

/** The point at a height of the window, in CSS pixels; null below all blocks. */
export function anchorAt(blocks: readonly HTMLElement[], height: number): ScrollAnchor | null {
  const block = blocks[firstBlockBelow(blocks, height)];
  if (block === undefined) return null;
  const box = block.getBoundingClientRect();
  return { block, share: box.height === 0 ? 0 : (height - box.top) / box.height };
}

/** The height of the window at which the point is now, in CSS pixels. */
export function heightOf({ block, share }: ScrollAnchor): number {
  const { top, height } = block.getBoundingClientRect();
  return top + share * height;
}
