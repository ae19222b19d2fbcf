import type { Reader } from '../context.ts';
import { onKeys } from '../keys.ts';
import { wheelPixels } from '../wheel.ts';

const WAYS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Wheel that makes a step, in CSS pixels: less than a notch of usual mice, so that a notch is a step. */
const NOTCH = 50;

/** Calls `step` with -1 upwards and 1 downwards, for arrow keys and for the wheel over the text. */
export function listenToSteps(
  { page, root, dialog }: Reader,
  main: HTMLElement,
  step: (way: number) => void,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    // In a panel, and in other controls, the arrows have their own meaning.
    const isTaken = (root.activeElement?.closest('[popover], input') ?? null) !== null;
    if (way === undefined || isTaken) return;
    event.preventDefault();
    step(way);
  };
  onKeys(page, dialog, press, signal);

  let turned = 0;
  main.addEventListener(
    'wheel',
    (event) => {
      // To a side the wheel moves wide tables and code.
      if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      turned += wheelPixels(event);
      if (Math.abs(turned) < NOTCH) return;
      step(Math.sign(turned));
      turned = 0;
    },
    { passive: false, signal },
  );
}
