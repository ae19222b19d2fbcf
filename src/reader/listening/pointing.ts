import type { Passage } from './passages.ts';

/** How far a pressed pointer may move and still point, in CSS pixels; farther, it selects text. */
const STILL = 4;

/** Tells which sentence is clicked on, by its index. Clicks on links and those that select text are left alone. */
export function followClicks(
  view: HTMLElement,
  passages: () => readonly Passage[],
  pointed: (index: number) => void,
  signal: AbortSignal,
): void {
  let pressed = { x: 0, y: 0 };
  view.addEventListener('pointerdown', ({ x, y }) => (pressed = { x, y }), { signal });
  view.addEventListener(
    'click',
    ({ target, x, y, detail }) => {
      const element = target as Element;
      const isSelecting = detail > 1 || Math.hypot(x - pressed.x, y - pressed.y) > STILL;
      if (isSelecting || element.closest('a, button') !== null) return;
      const index = passages().findIndex(({ block, range }) => block.contains(element) && isAt(range, x, y));
      if (index >= 0) pointed(index);
    },
    { signal },
  );
}

function isAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
