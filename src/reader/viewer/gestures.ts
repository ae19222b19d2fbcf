import { wheelPixels } from '../wheel.ts';
import { doubleTap } from './double-tap.ts';
import { distance, type Point } from './zoom.ts';

/** What fingers, mouse and wheel ask of a stage. Points are counted from its middle, in CSS pixels. */
export interface Gestures {
  /** One finger or the pressed mouse has moved. */
  drag(by: Point): void;
  /** Wheel or two fingers: larger or smaller about a point. */
  zoom(factor: number, at: Point): void;
  /** The last finger has gone. */
  release(): void;
  doublePress(at: Point): void;
}

/** How much a pixel of wheel enlarges, as an exponent of e: a usual notch of 100 by a quarter. */
const WHEEL = 0.0025;
/** A trackpad's pinch comes as a wheel with Ctrl, in far smaller steps. */
const PINCH_WHEEL = 0.01;

/** Listens to a stage, which must have `touch-action: none`. */
export function listenToGestures(stage: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const fingers = new Map<number, Point>();
  const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  const move = (event: PointerEvent): void => {
    const before = [...fingers.values()];
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, fromMiddle(event));
    const [first, second] = before;
    const [firstNow, secondNow] = fingers.values();
    if (first === undefined || firstNow === undefined) return;
    if (second === undefined || secondNow === undefined) {
      gestures.drag({ x: firstNow.x - first.x, y: firstNow.y - first.y });
      return;
    }
    const at = middle(firstNow, secondNow);
    const was = middle(first, second);
    gestures.zoom(distance(firstNow, secondNow) / Math.max(1, distance(first, second)), was);
    gestures.drag({ x: at.x - was.x, y: at.y - was.y });
  };
  const taps = doubleTap();
  let isTouched = false;
  const lift = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    gestures.release();
    const at = fromMiddle(event);
    if (isTouched && taps.up(at, event.timeStamp)) gestures.doublePress(at);
  };

  stage.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      stage.setPointerCapture(event.pointerId);
      const at = fromMiddle(event);
      isTouched = event.pointerType === 'touch';
      taps.down(at, fingers.size === 0);
      fingers.set(event.pointerId, at);
    },
    { signal },
  );
  stage.addEventListener('pointermove', move, { signal });
  stage.addEventListener('pointerup', lift, { signal });
  stage.addEventListener('pointercancel', lift, { signal });
  stage.addEventListener('dblclick', (event) => !isTouched && gestures.doublePress(fromMiddle(event)), { signal });
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      gestures.zoom(Math.exp(-wheelPixels(event) * (event.ctrlKey ? PINCH_WHEEL : WHEEL)), fromMiddle(event));
    },
    { passive: false, signal },
  );
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
