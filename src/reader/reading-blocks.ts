/** The blocks of an article in reading order, none inside another. Reading positions are counted by them. */
export function readingBlocks(view: Element): HTMLElement[] {
  const all = view.querySelectorAll<HTMLElement>(
    '.title, .body :is(p, li, h2, h3, h4, h5, h6, figure, pre, tr, dt, dd, blockquote)',
  );
  return [...all].filter((block) => block.querySelector('p, li, figure, pre') === null || block.matches('figure'));
}

/**
 * Index of the first block that ends below a height of the window; the number of blocks if none does. A binary search,
 * as blocks are in order.
 */
export function firstBlockBelow(blocks: readonly HTMLElement[], height: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
