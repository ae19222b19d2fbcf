import { wheelPixels } from '../wheel.ts';
import { doubleTap } from './double-tap.ts';
import { distance, type Point } from './zoom.ts';

/** What fingers, mouse and wheel do on a stage. Points are in CSS pixels from its middle. */
export interface Gestures {
  /** One finger, or the mouse with its button pressed, has moved. */
  drag(by: Point): void;
  /** The wheel or two fingers zoom about a point. */
  zoom(factor: number, at: Point): void;
  /** The last finger has left the screen, or the button was released. */
  release(): void;
  doublePress(at: Point): void;
}

/** The exponent of e by which a CSS pixel of wheel zooms: a common notch of 100 pixels enlarges by about a quarter. */
const ZOOM_PER_WHEEL_PX = 0.0025;
/** The same for a trackpad's pinch, which comes as a wheel with Ctrl in far smaller steps. */
const ZOOM_PER_PINCH_PX = 0.01;

/** Listens to a stage, which must have the style `touch-action: none`. */
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
      fingers.set(event.pointerId, at);
      taps.down(at, fingers.size);
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
      gestures.zoom(
        Math.exp(-wheelPixels(event) * (event.ctrlKey ? ZOOM_PER_PINCH_PX : ZOOM_PER_WHEEL_PX)),
        fromMiddle(event),
      );
    },
    { passive: false, signal },
  );
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
