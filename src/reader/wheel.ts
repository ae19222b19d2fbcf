/** Height of a line, for wheels that count in lines. */
const LINE_PX = 33;

/** How far a wheel was turned, in CSS pixels; positive downwards. */
export function wheelPixels({ deltaY, deltaMode }: WheelEvent): number {
  return deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
}
