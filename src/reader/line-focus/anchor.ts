import { firstBelow } from '../reading-blocks.ts';

/** A place in the text that is found again however the text is laid out. */
export interface Anchor {
  readonly block: HTMLElement;
  /** How far down the block, as a share of its height; above it less than 0. */
  readonly share: number;
}

/** The place at a height of the window; null below all blocks. */
export function anchorAt(blocks: readonly HTMLElement[], height: number): Anchor | null {
  const block = blocks[firstBelow(blocks, height)];
  if (block === undefined) return null;
  const box = block.getBoundingClientRect();
  return { block, share: box.height === 0 ? 0 : (height - box.top) / box.height };
}

/** The height at which a place stands in the window now, in CSS pixels. */
export function heightOf({ block, share }: Anchor): number {
  const { top, height } = block.getBoundingClientRect();
  return top + share * height;
}
