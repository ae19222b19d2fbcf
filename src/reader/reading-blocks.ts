/** The blocks of an article in reading order, none inside another: what a place in it is counted by. */
export function blocksOf(view: Element): HTMLElement[] {
  const all = view.querySelectorAll<HTMLElement>(
    '.title, .body :is(p, li, h2, h3, h4, h5, h6, figure, pre, tr, dt, dd, blockquote)',
  );
  return [...all].filter((block) => block.querySelector('p, li, figure, pre') === null || block.matches('figure'));
}

/** Index of the first block whose foot is below a line; blocks stand in order, so half of them are passed at a time. */
export function firstBelow(blocks: readonly HTMLElement[], line: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
