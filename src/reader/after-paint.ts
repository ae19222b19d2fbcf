/** Runs something once what stands now has been painted; never when the signal aborts before. */
export function afterPaint(page: Document, signal: AbortSignal, run: () => void): void {
  const window = page.defaultView;
  const frame = window?.requestAnimationFrame(() => {
    const task = setTimeout(run);
    signal.addEventListener('abort', () => clearTimeout(task));
  });
  signal.addEventListener('abort', () => frame !== undefined && window?.cancelAnimationFrame(frame));
}
