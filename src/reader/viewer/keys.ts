import type { Stage } from './stage.ts';
import type { Side } from './zoom.ts';

/** How far an arrow moves an enlarged picture, in CSS pixels. */
const MOVE = 80;
/** By how much a key enlarges. */
const FACTOR = 1.4;

/** The viewer's keys: arrows go to the picture of their side, or move what is enlarged; plus and minus enlarge; N goes on as it opens. */
export function viewerKeys(
  stage: Stage,
  goToSide: (side: Side) => void,
  goOn: () => void,
): (event: KeyboardEvent) => void {
  const aside = (side: Side): void => (stage.isEnlarged() ? stage.moveBy({ x: -side * MOVE, y: 0 }) : goToSide(side));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => aside(-1),
    ArrowRight: () => aside(1),
    ArrowUp: () => stage.moveBy({ x: 0, y: MOVE }),
    ArrowDown: () => stage.moveBy({ x: 0, y: -MOVE }),
    '+': () => stage.zoomBy(FACTOR),
    '=': () => stage.zoomBy(FACTOR),
    '-': () => stage.zoomBy(1 / FACTOR),
    n: goOn,
  };
  return (event) => {
    const press = keys[event.key] ?? (event.code === 'KeyN' ? keys.n : undefined);
    if (press === undefined) return;
    event.preventDefault();
    press();
  };
}
