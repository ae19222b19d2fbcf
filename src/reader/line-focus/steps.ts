import type { Reader } from '../context.ts';
import { onKeys } from '../keys.ts';
import { wheelPixels } from '../wheel.ts';

/** -1 is upwards, 1 downwards. */
const DIRECTIONS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** How far the wheel is turned for a step: less than a notch of common mice, so that each notch is a step. */
const WHEEL_STEP_PX = 50;

/** Calls `step` for arrow keys and for the wheel over the text. */
export function listenToSteps(
  { page, root, dialog }: Reader,
  main: HTMLElement,
  step: (direction: number) => void,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    // In panels and other controls the arrows have their own meaning.
    const isTaken = (root.activeElement?.closest('[popover], input') ?? null) !== null;
    if (direction === undefined || isTaken) return;
    event.preventDefault();
    step(direction);
  };
  onKeys(page, dialog, press, signal);

  let turned = 0;
  main.addEventListener(
    'wheel',
    (event) => {
      // Sideways the wheel scrolls wide tables and code.
      if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      turned += wheelPixels(event);
      if (Math.abs(turned) < WHEEL_STEP_PX) return;
      step(Math.sign(turned));
      turned = 0;
    },
    { passive: false, signal },
  );
}
