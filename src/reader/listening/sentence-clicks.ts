import type { Passage } from './passages.ts';

/** How far a pressed pointer may move in a click; beyond that, it selects text. */
const MAX_MOVE_PX = 4;

/** Calls back with the index of a clicked sentence. Clicks on links and those that select text are ignored. */
export function onSentenceClick(
  view: HTMLElement,
  passages: () => readonly Passage[],
  call: (index: number) => void,
  signal: AbortSignal,
): void {
  let pressed = { x: 0, y: 0 };
  view.addEventListener('pointerdown', ({ x, y }) => (pressed = { x, y }), { signal });
  view.addEventListener(
    'click',
    ({ target, x, y, detail }) => {
      const element = target as Element;
      const isSelecting = detail > 1 || Math.hypot(x - pressed.x, y - pressed.y) > MAX_MOVE_PX;
      if (isSelecting || element.closest('a, button') !== null) return;
      const index = passages().findIndex(({ block, range }) => block.contains(element) && isAt(range, x, y));
      if (index >= 0) call(index);
    },
    { signal },
  );
}

function isAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
