import type { Stage } from './stage.ts';
import type { Side } from './zoom.ts';

/** How far an arrow moves an enlarged picture. */
const MOVE_PX = 80;
const ZOOM_FACTOR = 1.4;

/** Arrows go to the picture on their side, or move an enlarged one; plus and minus zoom; N goes on. */
export function viewerKeys(
  stage: Stage,
  goToSide: (side: Side) => void,
  goOn: () => void,
): (event: KeyboardEvent) => void {
  const aside = (side: Side): void =>
    stage.isEnlarged() ? stage.moveBy({ x: -side * MOVE_PX, y: 0 }) : goToSide(side);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => aside(-1),
    ArrowRight: () => aside(1),
    ArrowUp: () => stage.moveBy({ x: 0, y: MOVE_PX }),
    ArrowDown: () => stage.moveBy({ x: 0, y: -MOVE_PX }),
    '+': () => stage.zoomBy(ZOOM_FACTOR),
    '=': () => stage.zoomBy(ZOOM_FACTOR),
    '-': () => stage.zoomBy(1 / ZOOM_FACTOR),
    n: goOn,
  };
  return (event) => {
    const press = keys[event.key] ?? (event.code === 'KeyN' ? keys.n : undefined);
    if (press === undefined) return;
    event.preventDefault();
    press();
  };
}
