/** Pixels of a line, for wheels that count in lines. */
const LINE = 33;

/** How far a wheel was turned down, in CSS pixels. */
export function wheelPixels({ deltaY, deltaMode }: WheelEvent): number {
  return deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
}
