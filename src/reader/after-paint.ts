/** Runs something in the frame after the one that paints the present state, unless the signal aborts before. */
export function afterPaint(page: Document, signal: AbortSignal, run: () => void): void {
  const window = page.defaultView;
  const inNextFrame = (then: () => void): void => {
    window?.requestAnimationFrame(() => !signal.aborted && then());
  };
  inNextFrame(() => inNextFrame(run));
}
