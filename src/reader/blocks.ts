/** The blocks of an article in reading order, none inside another: what a place in it is counted by. */
export function blocksOf(view: Element): HTMLElement[] {
  const all = view.querySelectorAll<HTMLElement>(
    '.title, .body :is(p, li, h2, h3, h4, h5, h6, figure, pre, tr, dt, dd, blockquote)',
  );
  return [...all].filter((block) => block.querySelector('p, li, figure, pre') === null || block.matches('figure'));
}
